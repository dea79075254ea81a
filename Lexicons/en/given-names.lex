format lexicon 1
# given-names.lex: given names with the gender they usually have in news.
#
# Columns: gender (m, f, u for both), where the name is common, names apart by single spaces. Accents
# may be left out in a text: the loader folds them. A name stands once in the file.

# --- English ---
m  english  James John Robert Michael William David Richard Joseph Thomas Charles
m  english  Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth
m  english  Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas
m  english  Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank
m  english  Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry
m  english  Douglas Zachary Peter Kyle Walter Ethan Jeremy Harold Keith Christian Roger Noah
m  english  Gerald Carl Terrence Sean Austin Arthur Lawrence Dylan Jesse Bryan Joe
m  english  Billy Bruce Albert Willie Gabriel Logan Alan Juan Wayne Roy Ralph Randy Eugene
m  english  Vincent Russell Elijah Louis Bobby Philip Johnny
m  english  Abe Abel Abner Abraham Ace Adrian Ahmad Aidan Aiden Al Alastair Alasdair Albie
m  english  Alden Alec Aldous Alfie Alfred Algernon Alistair Allan Allen Alton Alvin Ambrose
m  english  Amos Andy Angus Ansel Anson Archer Archibald Archie Arlen Arlo Armand Arnie
m  english  Arnold Art Artie Asa Atticus Augustus August Axel Baldwin
m  english  Barnaby Barney Barrett Barry Bart Bartholomew Basil Beau Ben Benedict Benny
m  english  Bennett Bernard Bernie Bert Bertram Bertrand Bevan Bill Blaine Blake Bob
m  english  Boyd Brad Bradford Bradley Brady Brendan Brennan Brent Brenton Bret Brett Brock
m  english  Broderick Brodie Brody Brooks Bryant Bryce Bryson Buck Bud Buddy Burt Burton
m  english  Buster Byron Cade Caden Caleb Callum Calum Calvin Cameron Carlton Carson
m  english  Carter Casper Cecil Cedric Chad Chadwick Chance Chandler Chase Chaz Chester Chet
m  english  Chip Chuck Clarence Clark Claude Clay Clayton Clement Cleveland Cliff
m  english  Clifford Clifton Clint Clinton Clive Clyde Cody Colby Cole Colin Collin Colm
m  english  Conan Connor Conor Conrad Cooper Corbin Corey Cornelius Cory Courtland Craig
m  english  Crawford Crispin Curt Curtis Cyril Cyrus Dale Dallas Dalton Damian Damien Damon
m  english  Dan Dane Danny Darin Darius Darrell Darren Darryl Daryl Dave Davey Davis Dawson
m  english  Dax Deacon Dean Declan Delbert Denis Denny Denver Denzel Derek Dermot Derrick
m  english  Desmond Devin Devon Dewayne Dewey Dexter Dick Dirk Dixon Dominic Don Donnie
m  english  Donny Donovan Doug Drake Duane Dudley Duke Duncan Dustin Dusty Dwayne
m  english  Dwight Earl Earnest Easton Ed Eddie Eddy Edgar Edmond Edmund Edwin Eli Elias
m  english  Elliot Elliott Ellis Elmer Elton Elvin Elvis Emmett Ernest Ernie
m  english  Errol Esteban Evan Everett Ewan Ezekiel Ezra Fabian Felix Fergus Ferris Finlay
m  english  Finley Finn Fitzgerald Fletcher Floyd Forrest Foster Francis Franklin Franklyn
m  english  Fraser Fred Freddie Freddy Frederic Frederick Fredrick Fritz
m  english  Gareth Garfield Garland Garrett Garrison Garry Garth Gavin Gene Geoff Geoffrey
m  english  Georgie Gerard Gerry Gideon Gil Gilbert Giles Glen Glenn Godfrey Gordon Grady
m  english  Graeme Graham Grant Grayson Greg Gregg Griffin Grover Gus Guy Hal Hamilton
m  english  Hamish Hank Hardy Harlan Harley Harris Harrison Harry Harvey Hector Herb
m  english  Herbert Herman Homer Horace Houston Howard Howie Hubert Hudson Hugh Hugo
m  english  Humphrey Hunter Ian Ignatius Ike Irvin Irving Irwin Isaac Isaiah Isiah Ivan
m  english  Ivor Jackson Jacques Jaden Jake Jamal Jamar Jamison Jared Jarrett Jarrod Jarvis
m  english  Jasper Jay Jayden Jed Jedediah Jeb Jeff Jefferson Jeffery Jeffry Jerald Jeremiah
m  english  Jermaine Jerome Jerrod Jethro Jim Jimmie Jimmy Joel Joey Johnnie Johnathan
m  english  Jon Jonah Jonas Jonathon Josh Josiah Judah Jude Judd Julian Julius Junior Kane
m  english  Keaton Keegan Keenan Keir Kellan Kelvin Ken Kendrick Kenny Kent Kenton
m  english  Kermit Kerwin Kieran Kip Kirk Kobe Kurt Kurtis Lachlan Lamar Lamont
m  english  Lance Landon Lars Lars-Erik Lawson Leland Len Lennie Lenny Leo
m  english  Leon Leonard Leonardo Leopold Leroy Les Lester Levi Lewis Liam Lincoln Linus
m  english  Lionel Lloyd Lonnie Lorenzo Lou Louie Lowell Lucas Lucian Lucius Luke
m  english  Luther Lyle Lyndon Lynton Mac Mack Magnus Malachi Malcolm Marc Marcus
m  english  Marlon Marquis Marshall Martin Marty Marvin Mason Matt Maurice Maverick
m  english  Max Maximilian Maxwell Maynard Mel Melvin Mercer Merrick Merrill Micah
m  english  Mick Mickey Mikey Mike Miles Milo Milton Mitch Mitchell Mitt Monte Montgomery
m  english  Monty Morris Mort Mortimer Moses Murray Myles Myron Nat Nate Nathaniel
m  english  Neal Ned Neil Nelson Neville Newt Newton Nick Nicky Nigel Niles Nolan
m  english  Norbert Norm Norman Norris Norton Oakley Ocie Octavius Olin Oliver Ollie Omar
m  english  Oran Orlando Orrin Orson Orville Oscar Osborn Oswald Otis Otto Owen
m  english  Palmer Patton Pete Percy Perry Phil Phillip Phineas Pierce Porter
m  english  Prescott Preston Prince Quentin Quincy Quinton Rafe Raleigh Ralphie Ramsey
m  english  Rand Randal Randall Randolph Rasheed Ray Raymon Reagan Reed Reg Reggie
m  english  Reginald Reid Reince Remington Reuben Rex Reynold Rhett Rhys Rich Richie Rick
m  english  Rickey Ricky Rob Robbie Robby Rocco Rocky Rod Roddy Roderick Rodger Rodney
m  english  Roland Rolf Rollin Roman Ron Ronan Ronnie Roosevelt Roscoe Ross Royce
m  english  Ruben Rudolph Rudy Rufus Rupert Rush Russ Rusty Sammy Sanford Saul Sawyer
m  english  Sebastian Seth Seymour Shane Shaun Shawn Sheldon Shelton Sherman Sherrod
m  english  Sherwood Sid Silas Simon Skip Solomon Sonny Spencer Spike
m  english  Stan Stanford Stanley Stefan Sterling Steve Stevie Stewart Stu Stuart Sullivan
m  english  Sumner Sylvester Tad Tanner Tate Ted Teddy Terence Terrance Terrell
m  english  Thad Thaddeus Theo Theodore Thornton Thurman Tim Timmy Titus Tobias Tod
m  english  Todd Tom Tommie Tommy Tony Trace Travis Trent Trenton Trevon Trevor Trey Tripp
m  english  Troy Truman Tucker Ty Tyrone Tyson Ulysses Uriah Van Vance Vern Vernon
m  english  Vic Victor Vin Vince Virgil Wade Waldo Walker Wallace Wally Walt Ward Warner
m  english  Warren Weldon Wendell Wes Wesley Weston Whit Wilbert Wilbur Wilfred Wilfrid Will
m  english  Willard Willis Wilson Winston Winthrop Woodrow Woody Wyatt Xander Xavier York
m  english  Zach Zachariah Zachery Zack Zane Zebulon Zeke
f  english  Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa
f  english  Nancy Betty Sandra Margaret Ashley Kimberly Emily Donna Michelle Amanda
f  english  Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Dorothy Amy Kathleen
f  english  Angela Shirley Emma Brenda Pamela Nicole Anna Samantha Katherine Christine Debra
f  english  Rachel Carolyn Janet Maria Olivia Heather Helen Catherine Diane Julie Victoria
f  english  Joyce Lauren Kelly Christina Ruth Joan Virginia Judith Evelyn Hannah
f  english  Megan Cheryl Jacqueline Madison Teresa Abigail Sophia Martha Sara Gloria Janice
f  english  Kathryn Ann Isabella Judy Charlotte Julia Grace Amber Alice Denise Frances
f  english  Danielle Marilyn Natalie Beverly Diana Brittany Theresa Kayla Doris Lori
f  english  Tiffany
f  english  Abbey Abbie Abby Ada Adaline Addie Adela Adelaide Adele Adeline Adelle
f  english  Adrianna Adrianne Adrienne Agatha Agnes Aileen Aimee Ainsley Alana Alberta
f  english  Alecia Alexa Alexandra Alexandria Alicia Alisa Alisha Alison Alissa Allie
f  english  Allison Allyson Alma Althea Alyson Alyssa Amalia Amelia Amie Anastasia Andie
f  english  Angelica Angelina Angeline Angie Anita Annabel Annabelle Annalise Anne
f  english  Annette Annie Annmarie Antoinette April Arabella Ariana Arianna Arielle
f  english  Arlene Astrid Athena Aubree Audra Audrey Aurora Autumn Ava Avis Barbra Bea
f  english  Beatrice Beatrix Becca Becky Belinda Bella Belle Bernadette Bernadine Bernice
f  english  Bertha Beryl Bess Bessie Beth Bethany Betsy Bette Bettie Beulah Bianca Blanche
f  english  Blythe Bobbi Bobbie Bonita Bonnie Brandi Brandy Breanna Bree Brenna Briana
f  english  Brianna Bridget Bridgette Brigid Britney Brittney Brooke Caitlin Caitlyn Callie
f  english  Camilla Camille Candace Candice Candy Cara Carissa Carla Carlene Carly Carmen
f  english  Carole Carolina Caroline Carolyne Carrie Cassandra Cassidy Cassie Cate Cathleen
f  english  Cathy Cecelia Cecilia Cecily Celeste Celia Celine Charity Charlene Charmaine
f  english  Chastity Chelsea Chelsey Cherie Cherry Cheyenne Chloe Chrissy Christa Christy
f  english  Chrystal Cindy Claire Clara Clarice Clarissa Claudette Claudia Clementine Cleo
f  english  Coleen Colleen Connie Constance Consuelo Cora Coral Cordelia Corinne Cornelia
f  english  Courtney Cristina Crystal Daisy Dakota Daniela Daniella Daphne Darcy Darla
f  english  Darlene Davina Dawn Deana Deanna Deanne Deb Debbie Debby Debora Dee Deidre
f  english  Deirdre Delaney Delia Delilah Della Delores Deloris Denice Desiree Destiny
f  english  Diamond Dianna Dianne Dina Dinah Dixie Dolly Dolores Dora Doreen Dorothea Dottie
f  english  Ebony Eden Edie Edith Edna Edwina Effie Eileen Elaina Elaine Elana Eleanor Elena
f  english  Elisa Elise Elisabeth Eliza Ella Ellen Ellie Eloise Elsa Elsie Elspeth Elvira
f  english  Emilia Emmy Enid Erica Erika Erin Erma Ernestine Esme Esmeralda Estella Estelle
f  english  Esther Ethel Etta Eugenia Eunice Eva Evangeline Eve Evie
f  english  Faith Faye Felicia Felicity Fern Fiona Flora Florence Flossie Fran Francesca
f  english  Francine Frankie Freda Freida Freya Frieda Gabby Gabriela Gabriella Gabrielle
f  english  Gail Gale Gayle Gemma Gena Geneva Genevieve Georgette Georgia Georgina Geraldine
f  english  Germaine Gertrude Gia Gigi Gillian Gina Ginger Ginny Giselle Gladys Glenda
f  english  Glenna Goldie Greta Gretchen Gwen Gwendolyn Gwyneth Hailey Haley Hallie Harriet
f  english  Harriett Hattie Hayley Hazel Heidi Helena Helene Henrietta Hermione Hester
f  english  Hilda Holly Honor Hope Ida Ilene Imelda Imogen Imogene Ina Ingrid
f  english  Irene Iris Irma Isabel Isabelle Isadora Isla Ivana Ivanka Ivy Jacklyn
f  english  Jaclyn Jade Jamila Jana Jane Janelle Janette Janie Janine Janis Jasmine
f  english  Jayne Jeana Jeanette Jeanie Jeanine Jeanne Jeannette Jeannie Jeannine Jemima Jen
f  english  Jenifer Jenna Jennie Jenny Jeri Jerri Jewel Jill Jillian Jo Joann Joanna
f  english  Joanne Jocelyn Jodi Jodie Joellen Johanna Jolene Joni Josefina Josephine Josie
f  english  Joy Juanita Judi Juliana Julianne Juliet Juliette June Justine Kaitlin Kaitlyn
f  english  Kara Kari Karin Karina Karla Karyn Kasey Kassandra Kate Katelyn Katharine Kathie
f  english  Kathi Kathy Katie Katrina Kay Kaye Kaylee Keira Kellie Kelli Kellyanne Kelsey
f  english  Kendra Kenya Keri Kerri Kiara Kiera Kiersten Kirsten Kirstie Kourtney Krista
f  english  Kristen Kristi Kristie Kristin Kristina Kristine Kristy Krystal Kylie Lacey
f  english  Ladonna Lana Lara Latasha Latisha Latonya Latoya Laurel Lauri Laurie Lavinia
f  english  Lavonne Leah Leanne Leann Leanna Leeann Leila Lela Lena Lenora Leona
f  english  Leta Letitia Libby Lila Lillian Lillie Lily Lindsey Liv Liz Liza
f  english  Lizzie Lois Lola Lora Loraine Lorena Loretta Lorna Lorraine Lottie Louella
f  english  Louisa Louise Lucia Lucie Lucille Lucinda Lucretia Lucy Luella Luisa Lula Lulu
f  english  Luz Lydia Lynda Lynette Lynne Lynnette
f  english  Mabel Mackenzie Madalyn Maddie Madeleine Madeline Madelyn Madge Mae Magdalena
f  english  Maggie Maisie Mallory Mamie Mandy Mara Marcella Marcelle Marcia Marcy Margarita
f  english  Margery Margie Margo Margot Margret Marguerite Marian Mariana Marianna Marianne
f  english  Maribel Marie Marietta Marilee Marina Marisa Marisol Marissa Marjorie Marla
f  english  Marlene Marsha Mattie Maude Maura Maureen Mavis Maxine May Maya Mckenna Meagan
f  english  Meaghan Meg Meghan Melanie Melania Melba Melinda Melody Mercedes Meredith Merry
f  english  Mia Michaela Mikaela Mildred Millicent Millie Mimi Mindy Minnie Mira Miranda
f  english  Miriam Missy Misty Mitzi Moira Mollie Molly Mona Monica Monique Muriel Myra
f  english  Myrna Myrtle Nadia Nadine Nan Nanette Naomi Natalia Natasha Nell Nellie Nettie
f  english  Nia Nicolette Nikki Nina Noelle Nola Nora Noreen Norma Octavia Odette
f  english  Olga Olive Opal Ophelia Oprah Paige Pam Pansy Patience Patrice Patsy Patti
f  english  Pattie Patty Paula Paulette Paulina Pauline Pearl Peggy Penelope Pennie Penny
f  english  Petra Petula Philippa Phoebe Phyllis Piper Pippa Polly Poppy Portia Priscilla
f  english  Prudence Queenie Rachael Rachelle Ramona Reba Regina Renata Renee Reva Rhea
f  english  Rhoda Rhonda Rita Roberta Robyn Rochelle Rosa Rosalie Rosalind Rosalyn Rosanna
f  english  Rosanne Rose Roseann Roseanne Rosemarie Rosemary Rosetta Rosie Roslyn Rowena
f  english  Roxanne Ruby Ruthie Sabrina Sadie Sally Salma Savannah Scarlett Selena
f  english  Selma Serena Shana Shania Shari Sharlene Sharron Shauna Shawna Sheena Sheila
f  english  Shelia Shelley Shelly Sheri Sherri Sherrie Sherry Sheryl Sienna Sierra
f  english  Simone Sondra Sonia Sonja Sonya Sophie Staci Stacie Stella Sue Summer
f  english  Susannah Susanna Susanne Susie Suzanna Suzanne Suzy Sybil Sylvia Sylvie Tabitha
f  english  Tamara Tameka Tami Tamika Tammi Tammie Tammy Tania Tanya Tara Tasha Tatiana
f  english  Tatum Tawny Tess Tessa Thelma Thea Tia Tiana Tina Toni Tonya Traci Tricia
f  english  Trina Trinity Trish Trisha Trista Trudy Twila Ursula Valarie Valencia
f  english  Valerie Vanessa Velma Venus Vera Verna Veronica Vicki Vickie Vicky Viola Violet
f  english  Viviane Vivien Wanda Wendy Wilhelmina Willa Wilma Winifred Winnie
f  english  Winona Ximena Yasmin Yasmine Yolanda Yvette Yvonne Zelda Zoe Zoey Zora
u  english  Adair Alex Ali Bailey Brook Casey Cary Chauncey Cherokee Corrie Dani Darby
u  english  Ellery Gerrie Hayden Indiana Jaime Jamie Jody Justice Kai Kelley Kelsie Kendall
u  english  Kerry Kiley Kris Lacy Laverne Lee Leighton Lesley Lindy London Lyric Marley
u  english  Merritt Micky Mischa Montana Nicki Pat Payton Peyton Phoenix Rae Rain Randi
u  english  Reilly Remy Ren Rene Ricki River Robbi Robin Romney Sage Sal Sammie Sandy Shea
u  english  Sidnee Skye Sloan Sunny Taylor Teddie Teri Tori Tracy Valentine Win

# --- Spanish, Portuguese, Italian ---
m  romance  Abelardo Adalberto Adolfo Agustín Alberto Alejandro Alejo Alessandro Alessio
m  romance  Alfonso Alfredo Alonso Alvaro Álvaro Amadeo Américo Anderson Andrés André Ángelo
m  romance  Angelo Anselmo Antonio António Antônio Aníbal Armando Arnaldo Arturo Augusto
m  romance  Aurelio Baltasar Beppe Bernardo Bruno Caetano Camilo Carlo Carlos Cassio Celso
m  romance  Cesar César Cesare Ciro Claudio Cláudio Cristiano Cristóbal Cristian Dante Dario
m  romance  Darío Davi Davide Diego Dino Domenico Domingo Edgardo Edoardo Edson Eduardo
m  romance  Efraín Eliseo Eloy Emanuele Emilio Enrico Enrique Enzo Ernesto Ettore Ezequiel
m  romance  Fabio Fábio Fabrizio Facundo Fausto Federico Felipe Fermín Fernando Fidel
m  romance  Filippo Flavio Flávio Francesco Francisco Franco Gael Gaspar Gastón Geraldo
m  romance  Gerardo Germán Giacomo Giancarlo Gianluca Gianni Gino Giorgio Giovanni Giulio
m  romance  Giuseppe Gonzalo Graciano Gregorio Guido Guilherme Guillermo Gustavo Héctor
m  romance  Heitor Helio Hélio Henrique Heriberto Hernán Hernando Horacio Humberto Ignacio
m  romance  Inácio Íñigo Isidro Ítalo Iván Jacinto Jacopo Jair Javier Jerónimo Jesús
m  romance  Joan-Carles João Joaquín Joaquim Jorge José Josué Julián Julio Júlio Justo
m  romance  Lázaro Leandro Leonel Leopoldo Lisandro Luca Luciano Lucio Luigi Luis Luís Luiz
m  romance  Manolo Manuel Manoel Marcello Marcelo Marcio Márcio Marco Marcos Mariano Mario
m  romance  Mário Massimo Mateo Matías Matteo Maurício Mauricio Maurizio Mauro Miguel Moisés
m  romance  Murilo Narciso Nelio Néstor Nicolás Nicolò Octavio Orestes Óscar Osvaldo Otávio
m  romance  Pablo Paolo Pasquale Patricio Paulo Pedro Pepe Pietro Plácido Rafael Ramiro
m  romance  Ramón Raúl Raul Renato Ricardo Riccardo Roberto Rodolfo Rodrigo Rogelio Rogério
m  romance  Rolando Romeo Rómulo Ronaldo Rubén Salvador Salvatore Samuele Sancho Santiago
m  romance  Santos Saúl Sergi Sergio Sérgio Silvio Silvano Simón Stefano Tadeo Teodoro
m  romance  Thiago Tiago Tito Tomás Tommaso Ugo Umberto Ulises Valentino Valerio Vicente
m  romance  Victorio Vincenzo Virgilio Vinícius Vito Vittorio Wagner Walmir Washington Xavi
m  romance  Xosé
f  romance  Adelina Adriana Agostina Agustina Aída Alejandra Alessandra Alessia Alina
f  romance  Almudena Amparo Ana Anabel Anahí Ángela Ángeles Antonella Antonia Antonieta
f  romance  Araceli Ariadna Ascensión Asunción Aurelia Azucena Beatriz Begoña Belén
f  romance  Benedetta Berta Blanca Brígida Bruna Camila Cándida Caridad Carlota Carmela
f  romance  Catalina Catarina Cecília Celina Chiara Cinzia Clarisa Clotilde Concepción
f  romance  Concetta Conchita Cristiana Dalia Débora Dilma Donatella Dulce Edurne Elba
f  romance  Eleonora Eliana Elisabetta Elvia Encarnación Emanuela Ema Enriqueta Esperanza
f  romance  Estefanía Estela Eugénia Evita Fabiana Fabiola Fátima Federica Felipa Fernanda
f  romance  Filomena Fiorella Flavia Florencia Franca Gioia Giorgia Giovanna Giulia Giuliana
f  romance  Gisela Graciela Graça Gracia Grazia Guadalupe Herminia Hortensia Ilaria Ilda
f  romance  Iliana Inês Inés Inma Irina Isabela Isaura Itziar Jacinta Jimena Joana Josefa
f  romance  Judit Júlia Julieta Karime Laia Larissa Laurentina Leonor Leticia Letizia Lidia
f  romance  Ligia Liliana Livia Lorenza Lourdes Luana Luciana Lucía Lucrezia Luísa Luiza
f  romance  Macarena Magali Magda Manuela Mar Marcela Margherita Mariela Mariangela
f  romance  Mariacarla Marta Martina Matilde Mayra Micaela Michela Milagros Mireia Mirta
f  romance  Mónica Montserrat Nélida Nerea Nicoletta Nieves Noelia Nuria Núria Ofelia
f  romance  Olimpia Ornella Paloma Paola Patrizia Paz Perla Pía Pilar Priscila Purificación
f  romance  Rafaela Raffaella Raquel Rebeca Remedios Rigoberta Rocío Romina Rosalía
f  romance  Rosángela Rosario Rosaura Roxana Sabina Samanta Serafina Silvana Silvia Sofía
f  romance  Sofia Solange Soledad Sonsoles Susana Tamires Tatiane Teodora Thaís Trinidad
f  romance  Valentina Valeria Vanesa Verónica Violeta Virgínia Viviana Xiomara Yesenia
f  romance  Zulema
# --- French ---
m  french  Adrien Aimé Alain Alexandre Amaury Anatole Antoine Aristide Armel Arnaud Aurélien
m  french  Baptiste Bastien Benoît Bernard-Henri Bertin Cédric Charles-Henri Christophe
m  french  Clément Corentin Cyrille Didier Édouard Emile Émile Emmanuel Etienne Étienne
m  french  Eugène Fabien Fabrice Ferdinand Fernand Florent Florian François Franck Frédéric
m  french  Gaël Gaspard Gaston Geoffroy Georges Gérald Gérard Gilles Grégoire Grégory
m  french  Guillaume Gustave Henri Hervé Honoré Jacky Jean-Baptiste Jean-Christophe
m  french  Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie
m  french  Jean-Michel Jean-Paul Jean-Pierre Jean-Yves Jérémie Jérôme Joachim Jules Julien
m  french  Laurent Léon Léopold Loïc Louis-Philippe Luc Lucien Marcel Mathieu Matthieu
m  french  Maxence Maxime Michel Nicolas Olivier Pascal Paul-Henri Philippe Pierre
m  french  Pierre-Olivier Raphaël Rémi Rodolphe Romain Sébastien Serge Stanislas Stéphane
m  french  Sylvain Tanguy Théo Théodore Théophile Thibault Thibaut Thierry Valéry Yann
m  french  Yannick Yves Yvon
f  french  Adèle Agathe Agnès Albertine Aliénor Aline Amandine Amélie Anaïs Andrée Angélique
f  french  Anne-Marie Anne-Sophie Annick Apolline Ariane Armelle Aude Aurélie Aurore Axelle
f  french  Bénédicte Bérénice Blandine Brigitte Capucine Carine Cécile Célia Céline Chantal
f  french  Christelle Christiane Clémence Clémentine Coralie Corine Cosette Danièle Delphine
f  french  Dorothée Édith Eléonore Éliane Élisabeth Élise Élodie Eloïse Emmanuelle Eugénie
f  french  Eulalie Fabienne Fanny Françoise Gaëlle Geneviève Ghislaine Gisèle Giséle Hélène
f  french  Héloïse Hortense Huguette Inès Irène Jacinthe Joëlle Josette Josiane Julienne
f  french  Laetitia Laure Léa Liliane Line Lise Lucienne Ludivine Maëlle Manon Marceline
f  french  Margaux Marie-Claude Marie-Hélène Marie-Louise Marielle Marine Marlène Martine
f  french  Mathilde Maud Mélanie Michèle Mireille Morgane Mylène Myriam Nadège Nathalie
f  french  Noémie Océane Odile Olympe Orane Pascale Perrine Philippine Raymonde Régine Reine
f  french  Renée Romane Sabine Sandrine Ségolène Séverine Sidonie Solène Stéphanie Suzette
f  french  Sylviane Thérèse Valérie Véronique Zoé
# --- German, Dutch, Nordic, Baltic ---
m  germanic  Achim Adalbert Albrecht Alois Anders Andreas Anselm Anton Arend Arne Arnulf
m  germanic  Arvid Asbjørn Aurel Bartel Bas Benno Berndt Bernd Bernhard Björn Bjarne Bjørn
m  germanic  Bo Boris Börje Burkhard Carsten Christoph Claes Claus Clemens Cornelis Dag
m  germanic  Detlef Detlev Dieter Dietmar Dietrich Eberhard Eckart Eckhard Edzard Egon
m  germanic  Eivind Ekkehard Emil Enno Erhard Erich Erik Ernst Erwin Espen Eugen Ewald Falk
m  germanic  Ferdi Frans Franz Frederik Friedemann Friedhelm Friedrich Frits Fridtjof
m  germanic  Gebhard Geert Georg Gerd Gerhard Gernot Gert Gottfried Göran Götz Gregor
m  germanic  Guenter Günter Gunter Günther Gunnar Gunther Gustaf Gustav Haakon Håkan Hakon
m  germanic  Hannes Hanno Hans Hans-Christian Hans-Dieter Hans-Georg Hans-Joachim
m  germanic  Hans-Jürgen Hans-Peter Hans-Werner Harald Hartmut Hasso Heiko Heinrich Heinz
m  germanic  Helge Helmut Helmuth Hendrik Henk Henning Henrik Heribert Hermann Hilmar
m  germanic  Hinrich Holger Horst Ingemar Ingo Ivar Jaap Jaan Jakob Janne Jannik Jelle Jens
m  germanic  Jeroen Jesper Jochen Joern Johan Johann Johannes Joost Jörg Jörn Joris Josef
m  germanic  Jost Juergen Juhani Jürgen Jussi Kaarel Karel Karl Karl-Heinz Karsten Kaspar
m  germanic  Kees Kjell Klaas Klaus Knud Knut Konrad Kristian Kristoffer Lasse Leif Lennart
m  germanic  Lorenz Lothar Ludger Ludwig Lukas Lutz Maarten Mads Magne Malte Manfred Marek
m  germanic  Marius Markku Marko Markus Mart Marten Mathias Matthias Matti Mattias Meinhard
m  germanic  Michiel Mikael Mika Mikko Moritz Morten Niels Nikolaus Nils Odd Ola Olaf Olav
m  germanic  Ole Olof Olov Oskar Øyvind Paavo Pål Pär Peer Pekka Pelle Per Petteri Pieter
m  germanic  Poul Rainer Rasmus Reiner Reinhard Reinhold Robbert Roelof Ruud Ruprecht
m  germanic  Rüdiger Ruediger Sander Sauli Sepp Siegfried Siegmar Sigmar Sigmund Sigurd
m  germanic  Sjoerd Sören Søren Steffen Stein Sten Stig Sven Svein Tapio Terje Teun Theodor
m  germanic  Thijs Thilo Thorbjørn Thorsten Tilman Till Timo Tjeerd Toomas Tor Torbjörn
m  germanic  Torben Tore Torsten Trond Trygve Udo Ulf Uli Ulrich Ulrik Urho Urs Urban Utz
m  germanic  Uwe Valdemar Veit Vidkun Viggo Vilhelm Volker Volkmar Walther Werner Wilfried
m  germanic  Wilhelm Willem Willy Wim Winfried Wolf Wolfgang Wolfram Wouter Xaver
f  germanic  Aafke Adelheid Agnetha Agneta Aino Aleida Amalie Anette Anja Anke Anneke
f  germanic  Annegret Annelie Anneli Anneliese Annemarie Annika Annalena Antje Barbro Beate
f  germanic  Berit Birgit Birgitta Birgitte Birte Bodil Brita Britta Britt Carola Caterina
f  germanic  Cathrin Charlotta Christel Clothilde Cordula Corinna Dagmar Dagny Dörte Doerte
f  germanic  Dorit Ebba Edeltraud Eeva Eija Elfriede Elke Ellinor Elin Elina Else Elsbeth
f  germanic  Elske Femke Franka Franziska Frauke Frederike Friederike Gerda Gerlinde Gerti
f  germanic  Gesine Gitte Gro Grethe Gudrun Gunilla Gunda Hanna Hanne Hannelore Hege Heide
f  germanic  Heidemarie Heike Hedda Hedvig Hedwig Helga Helle Henriette Henrike Herta Hilde
f  germanic  Hildegard Hiltrud Ilka Ilona Ilse Imke Inga Inge Ingeborg Inger Inka Irmgard
f  germanic  Isolde Jette Jutta Kaija Kaisa Kaja Kajsa Karoline Karolina Karolin Katarina
f  germanic  Katharina Kathrin Katja Katrin Katri Kersti Kerstin Kirsi Kirsti Klara Klaudia
f  germanic  Kristiina Laila Lene Leni Leonie Lieke Lieselotte Liesbeth Lilli Linnea Lisbeth
f  germanic  Lisette Lotta Lotte Lovisa Luise Maaike Maj Maja Malin Mareike Margareta
f  germanic  Margarete Margarethe Margit Margrethe Mari Marika Marijke Marit Marita Marlies
f  germanic  Mechthild Meike Merete Mette Minna Mirja Nadja Nele Outi Pia Pirkko Ragnhild
f  germanic  Regine Renate Riikka Riitta Rikke Ronja Rosina Rosi Saara Sahra Sanna Satu
f  germanic  Saskia Sibylle Siegrid Signe Sigrid Silja Silke Siri Sofie Solveig Stefanie
f  germanic  Stine Susann Svenja Swantje Sybille Tarja Tilda Tineke Tove Traudl Trine Tuula
f  germanic  Ulla Ulrike Ute Uta Verena Vibeke Viveka Waltraud Wiebke Wencke Wilhelmine Ylva
# --- Slavic, Hungarian, Romanian, Greek, Caucasus, Central Asia ---
m  slavic  Aleksandar Aleksander Aleksandr Aleksei Aleksey Alexandru Alexei Alexey Aleksy
m  slavic  Anatoli Anatoly András Andrei Andrej Andrey Andrija Andriy Andrzej Antal Antonín
m  slavic  Apostolos Arkady Arsen Arseniy Artem Artur Ashot Aurelian Balázs Béla Blagoj
m  slavic  Bogdan Bohdan Bohuslav Bojan Boleslav Boleslaw Borislav Božo Branislav Branko
m  slavic  Călin Catalin Cezary Constantin Corneliu Cristi Csaba Dariusz Darko Dejan Denys
m  slavic  Dimitar Dimitri Dimitrios Dimitris Dmitri Dmitriy Dmitry Dmytro Dominik Dragan
m  slavic  Dragoslav Dušan Dzhokhar Eduard Egor Evangelos Evgeni Evgeny Fedor Feodor Ferenc
m  slavic  Filip Franjo František Fyodor Gábor Gavriil Gela Gennadi Gennady Georgi Georgios
m  slavic  Georgy Gheorghe Giga Gintaras Giorgi Goran Grigori Grigory Grzegorz György Gyula
m  slavic  Henryk Hrvoje Hryhoriy Igor Ihor Ilham Ilia Iliya Ilya Imre Ioan Ioannis Ion
m  slavic  Ionel Iosif István Ivane Ivica Ivo Jacek Ján Jakub János Janez Janusz Jarosław
m  slavic  Jaroslav Jaroslaw Jerzy Jiří Jiri József Josip Juraj Jurij Kamil Karol Kazimierz
m  slavic  Kiril Kirill Klement Kliment Konstantin Konstantinos Kostas Krešimir Krzysztof
m  slavic  Kyriakos László Lazar Lech Leonid Leoš Leszek Lev Levan Liviu Ljubomir Lubomir
m  slavic  Ludvik Lyubomir Maciej Makar Maksim Maksym Marcin Mariusz Maros Maroš Márton
m  slavic  Mateusz Matej Matija Mátyás Maxim Michał Michal Mihai Mihail Mihály Mikhail
m  slavic  Mikheil Miklós Mikuláš Mikola Mile Milan Milen Milorad Miloš Milos Milovan
m  slavic  Miodrag Mircea Mirko Miroslav Mirosław Mladen Momčilo Mykhailo Mykola Nebojša
m  slavic  Nenad Nicolae Nicos Nikita Nikol Nikola Nikolai Nikolaos Nikolay Nikos Nursultan
m  slavic  Oleg Oleh Oleksandr Oleksiy Oleksii Ondrej Ondřej Panagiotis Panos Pavel Pavlo
m  slavic  Pavlos Paweł Pawel Péter Petar Petko Petr Petre Petro Piotr Pyotr Radek Rado
m  slavic  Radomir Radoslav Radosław Radu Rastko Romuald Ruslan Ryszard Rumen Saša Sándor
m  slavic  Savo Semyon Sergei Sergej Sergey Serhii Serhiy Serzh Slavko Slobodan Sorin Spyros
m  slavic  Stanislav Stanisław Stanislaw Stavros Stelian Stevan Stipe Stjepan Svyatoslav
m  slavic  Szymon Taras Tadeusz Tamás Teodor Tibor Tihomir Todor Tomáš Tomasz Tomislav
m  slavic  Traian Vaclav Václav Vadim Valentin Valentyn Valeri Valeriy Valery Vasil Vasile
m  slavic  Vasili Vasily Vasilis Vasyl Veselin Viacheslav Viktor Vitali Vitaliy Vitaly
m  slavic  Vitalii Vít Vlad Vladimir Vladimír Vladislav Vladyslav Vlado Vojislav Vojtěch
m  slavic  Volodymyr Vsevolod Vuk Vyacheslav Waldemar Wiesław Witold Władysław Wladimir
m  slavic  Wojciech Yakov Yanis Yaroslav Yegor Yevgeni Yevgeny Yevhen Yordan Yorgos Yuri
m  slavic  Yuriy Yury Zbigniew Zdeněk Zdravko Zlatko Zoltán Zoran Zurab Žarko Željko
f  slavic  Agata Agnieszka Aleksandra Alena Alenka Alla Alona Anastasiia Anastasiya Ančka
f  slavic  Anica Anikó Aneta Beata Biljana Blanka Bogdana Bojana Bożena Branka Danica Danuta
f  slavic  Daria Darina Darya Desislava Despina Dijana Dorota Dragana Dubravka Dunja
f  slavic  Dzhamilya Eka Ekaterina Ekaterine Eleni Elizaveta Elwira Elżbieta Emese Erzsébet
f  slavic  Ewa Evgenia Faina Fedora Galina Gordana Grażyna Halina Halyna Hana Hanka Hristina
f  slavic  Ieva Ildikó Ileana Inna Ioana Ioanna Iryna Irena Iveta Iwona Jadranka Jadwiga
f  slavic  Jagoda Jarmila Jasna Jelena Jitka Jolanta Justyna Kaia Kalina Kamila Karolína
f  slavic  Katalin Katarzyna Kateřina Kateryna Katerina Katya Khrystyna Kinga Kira Klavdia
f  slavic  Kolinda Ksenia Kseniya Krystyna Larisa Larysa Lenka Lesya Lidija Lilia Liliya
f  slavic  Liudmila Liudmyla Ljiljana Ljubica Lucyna Ludmila Lyubov Lyudmila Magdolna Maia
f  slavic  Malgorzata Małgorzata Marija Marjana Márta Mariya Maryna Markéta Masha Milada
f  slavic  Milena Milica Miloslava Mirela Mirjana Miroslava Monika Nada Nadezhda Nadiya
f  slavic  Nataliia Nataliya Natalya Nataša Nevena Nino Oksana Oleksandra Olena Olha Olesya
f  slavic  Patrycja Pavla Petya Polina Radmila Raisa Ralitsa Rositsa Roza Rumiana Ruslana
f  slavic  Ružica Salome Sanja Šárka Senka Simona Slavica Snezhana Sofiya Stanislava Stanka
f  slavic  Stefania Svetlana Sviatlana Svitlana Szilvia Tamar Tanja Tatjana Tatyana Tereza
f  slavic  Tetiana Urszula Valentyna Varvara Vasiliki Věra Vesna Viktoria Viktoriya Vjosa
f  slavic  Wiesława Wisława Yelena Yana Yekaterina Yevgenia Yevgeniya Yulia Yuliia Yuliya
f  slavic  Zhanna Zinaida Zlata Zofia Zorica Zsuzsanna Žaneta
# --- Arabic, Persian, Turkish, Hebrew, Muslim South Asia ---
m  middle-east  Abbas Abdallah Abdel Abdelaziz Abdelkader Abdirahman Abdo Abdou Abdul
m  middle-east  Abdulaziz Abdullah Abdulrahman Abdurrahman Abed Abid Abu Adel Adem Adil
m  middle-east  Adnan Afzal Ahmadi Ahmed Ahmet Akbar Akram Alaa Alireza Alon Ameer Amin Amir
m  middle-east  Amiram Amit Amjad Ammar Amnon Amr Anas Anwar Arash Ardeshir Arif Arman
m  middle-east  Arshad Asad Asadullah Asher Ashraf Asif Aslan Assaf Atef Avi Avigdor Aviv
m  middle-east  Avraham Avner Aydin Ayman Ayoub Aziz Babak Bahram Bakr Bandar Baris Barak
m  middle-east  Bashar Bashir Bassam Bassem Behrouz Berat Bezalel Bijan Bilal Binyamin
m  middle-east  Bülent Burak Cem Cemal Cengiz Dahlan Danial Daoud Dariush Dawood Devlet
m  middle-east  Doron Dov Ebrahim Efraim Ehud Ekmeleddin Ekrem Elyakim Emad Emir Emre Enver
m  middle-east  Erdal Erdem Erkan Erol Eshaq Esmail Essam Eyal Ezzat Fadi Fahad Fahd Fahmi
m  middle-east  Faisal Faiz Farhad Farid Farouk Farooq Faruk Fatih Fawzi Faysal Fayez Ferhat
m  middle-east  Fikret Firas Fouad Fuad Gamal Ghani Ghassan Gholam Gilad Habib Hadi
m  middle-east  Hafez Hafiz Haider Haim Hakan Hakim Hamad Hamdi Hamed Hamid Hamza Hani
m  middle-east  Haroon Hashem Hasan Hassan Hatem Hesham Hikmet Hisham Hosni Hossein Houshang
m  middle-east  Hulusi Husam Hussain Hussein Hüseyin Ibrahim Idris Ihab Ilan Ilter Imad
m  middle-east  Imran Iqbal Irfan Isa Ishaq Ismail Ismet Issam Issa Itamar Itzhak Iyad Izz
m  middle-east  Jaber Jabir Jafar Jalal Jamaal Jamil Jassim Javad Javed Jawad Kadir Kamal
m  middle-east  Kamran Karim Kareem Kassem Kasim Kaveh Kayhan Kemal Keyvan Khaled Khalid
m  middle-east  Khalifa Khalil Khurram Levent Mahdi Mahmood Mahmoud Mahmud Majid Malik
m  middle-east  Mansour Mansoor Marwan Masood Masoud Mazen Mehdi Mehmet Mehran Meir Menachem
m  middle-east  Mesut Mevlüt Mihr Mir Mohamed Mohammad Mohammed Mohsen Moataz Mordechai
m  middle-east  Morteza Moshe Mostafa Mousa Muammar Muhammad Muhammadu Muharrem Mukhtar
m  middle-east  Munir Murad Murat Musa Mustafa Nabil Nader Nadim Nadir Naftali Naguib Nahum
m  middle-east  Naim Najib Namik Naser Nasir Nasser Naveed Nawaf Nawaz Necmettin Nejat Nidal
m  middle-east  Nir Nissim Noam Nouri Numan Obaid Ofer Oğuz Omer Omid Orhan Osama Osman
m  middle-east  Özgür Parviz Pervez Payam Qasem Qasim Qassem Raed Rafik Rahim Rahman Rajab
m  middle-east  Rami Ramzi Ramadan Rashid Rauf Raza Recep Refik Resul Reuven Reza Riad Riyad
m  middle-east  Rizwan Ronen Rouhollah Ruhollah Saad Saadi Sabri Saddam Sadegh Sadiq Saeb
m  middle-east  Saeed Safdar Sahib Said Saif Sajid Salah Salam Saleem Saleh Salim Salman
m  middle-east  Sami Samir Samer Sardar Sayed Sayyid Selahattin Selim Serdar Shahbaz Shahid
m  middle-east  Shahram Shai Shakil Sharif Shaul Shaukat Shehbaz Shimon Shlomo Sinan Sohrab
m  middle-east  Suhail Suleiman Süleyman Syed Taha Tahir Talal Talat Talib Tamim Tareq Tariq
m  middle-east  Tarik Tayeb Tayyip Turgut Tzachi Umar Umit Usama Uri Usman Uzi Vahid Wael
m  middle-east  Wahid Waleed Walid Wasim Yaakov Yahya Yair Yasin Yaser Yasir Yasser Yassin
m  middle-east  Yehuda Yigal Yisrael Yitzhak Yoav Yosef Yossi Yousef Youssef Yusuf Yuval
m  middle-east  Zafar Zaid Zainul Zakaria Zaki Zayd Zayed Zeev Zia Ziad Zubair
f  middle-east  Abeer Adiba Afaf Afsaneh Aida Aisha Akila Alia Aliya Amal Amina Aminah
f  middle-east  Amira Anat Anisa Arwa Asma Asmaa Atefeh Ayala Ayat Ayelet Ayesha Aysel Ayse
f  middle-east  Ayşe Aziza Azadeh Azar Bahar Bahia Basma Batya Baya Benazir Canan Chava
f  middle-east  Dalal Damla Defne Derya Dilek Dima Ebru Efrat Elham Elif Emine Esra Esraa
f  middle-east  Fadia Fadwa Fahima Farah Farideh Farzana Fatemeh Fatima Fatma Fatou
f  middle-east  Fereshteh Feyza Galit Ghada Ghazala Gila Golda Golnaz Gülsüm Hadas Hadia
f  middle-east  Hafsa Haifa Hagit Hajar Hala Halima Hamida Hanan Hanin Hatice Heba Hend Hiba
f  middle-east  Hina Hoda Huda Huma Ilana Ilhan Inas Intisar Isra Jamileh Jumana Kader
f  middle-east  Karima Khadija Khadijah Laleh Lamia Latifa Layla Leyla Limor Lubna Maha
f  middle-east  Mahnaz Mahsa Malak Malala Malika Manal Manar Marjan Marwa Maryam Masih
f  middle-east  Masoumeh Mehbooba Mehwish Mina Munira Nabila Nagla Nahid Naila Najat Najla
f  middle-east  Najma Narges Nasreen Nasrin Nawal Nazanin Nazli Negar Niloufar Noa
f  middle-east  Nofar Noga Nura Nurcan Özlem Orly Parisa Parvin Pinar Pınar Rabia
f  middle-east  Rana Rania Ranya Rasha Rashida Rawan Reem Rehana Rima Rivka Roya Ruqaya
f  middle-east  Sabiha Sadia Safaa Safiya Saida Saima Sakina Salwa Samah Samar Sameera Samia
f  middle-east  Samira Sana Sanaa Sawsan Seda Selin Sevil Shabana Shahnaz Shahrzad
f  middle-east  Shaima Sharmila Shazia Sheikha Sherin Shereen Shira Shirin Shohreh Shula
f  middle-east  Sibel Sima Soha Soraya Suad Suhair Sumaya Suzan Tahani Tahira Taghreed
f  middle-east  Tuba Tzipi Umm Vida Wafa Yael Yasemin Yehudit Zahra Zainab Zaynab Zehra
f  middle-east  Zeinab Zeynep Zohra Zubaida
# --- South Asia ---
m  south-asia  Abhijit Abhishek Aditya Ajay Ajit Akash Akhil Akhilesh Alok Amar Amartya
m  south-asia  Amitabh Amrit Anand Anant Anil Anirban Anjan Ankit Anup Anupam Anurag Arjun
m  south-asia  Arnab Arun Arvind Aryan Asaduddin Ashish Ashok Ashwin Ashwini Atal Atul
m  south-asia  Avinash Azim Babul Baldev Balram Bharat Bhupinder Biju Bimal Bipin Chandan
m  south-asia  Chetan Chidambaram Debashish Deepak Devendra Dharmendra Digvijaya
m  south-asia  Dilip Dinesh Duvvuri Ganesh Gaurav Gautam Girish Gopal Gotabaya Govind
m  south-asia  Gurcharan Harbhajan Hardeep Hardik Harish Harsh Hemant Hitesh Indrajit Jagan
m  south-asia  Jagdish Jairam Jaswant Jatin Jayant Jitendra Jyotiraditya Kailash Kapil Karan
m  south-asia  Karthik Kaushik Khushwant Kiren Kishore Krishna Kulbhushan Kumar Kunal Lal
m  south-asia  Lalit Lalu Mahesh Mahinda Mallikarjun Manish Manmohan Manoj Manohar Mohan
m  south-asia  Mukesh Mukul Mulayam Murali Nagendra Nandan Narayan Narendra Naresh Naveen
m  south-asia  Navin Navjot Neeraj Nikhil Nilesh Nirav Nishant Nitin Nitish Omkar
m  south-asia  Palaniappan Pankaj Parag Parakala Partha Pavan Piyush Prabhat Pradeep Prakash
m  south-asia  Pramod Pranab Pranay Prasad Prasanna Prashant Pratap Praveen Prem Prithviraj
m  south-asia  Purushottam Raghav Raghunath Raghuram Rahul Raj Raja Rajat Rajeev Rajendra
m  south-asia  Rajesh Rajiv Rajkumar Rajnath Raju Rakesh Ram Ramachandra Raman Ramesh Ranil
m  south-asia  Ranjan Ranjit Ratan Ravi Ravindra Rishi Rohan Rohit Sachin Sajith Salil
m  south-asia  Sambit Sandeep Sanjay Sanjeev Sanjiv Santosh Sarath Satish Satya Saurabh
m  south-asia  Shailesh Shaktikanta Shankar Sharad Shashi Shekhar Shiv Shivraj Shreyas Shyam
m  south-asia  Siddharth Sitaram Soumitra Sourav Srikanth Srinivas Subhash Subrahmanyam
m  south-asia  Subramanian Sudhir Sukhbir Sukhdev Sumit Sundar Sunil Suraj Suresh Surinder
m  south-asia  Surya Sushil Swapan Tarun Tejas Tejashwi Uddhav Uday Uttam Varun Vasant
m  south-asia  Venkat Vijay Vikas Vikram Vinay Vineet Vinod Vipin Vipul Virat Vishal Vishnu
m  south-asia  Vishwanath Vivek Yash Yashwant Yogesh Yogi
f  south-asia  Aarti Aditi Aishwarya Alka Amrita Anamika Ananya Anjali Anju Ankita Anuradha
f  south-asia  Anushka Aparna Archana Arundhati Aruna Asha Atishi Avani Bhavna Bina Brinda
f  south-asia  Chandrika Chitra Deepa Deepika Devika Devyani Divya Droupadi Ekta Garima
f  south-asia  Gauri Gayatri Geeta Geetha Gita Harsimrat Hasina Hema Indira Jaya
f  south-asia  Jayalalithaa Jayanthi Jyoti Kajal Kalpana Kamala Kamini Kanika Kanimozhi
f  south-asia  Karuna Kasturi Kavita Kavitha Khaleda Kirti Lakshmi Lalita Lata Leela
f  south-asia  Madhu Madhuri Mala Malati Malini Mamata Mandira Manisha Manju Mayawati Meena
f  south-asia  Meenakshi Meera Megha Menaka Mridula Mukta Namita Nandini Nandita Neelam
f  south-asia  Neera Neha Nidhi Nirmala Nisha Nita Nitya Padma Padmini Pallavi Parvati Payal
f  south-asia  Pooja Poonam Pratibha Preeti Preneet Prerna Priya Priyanka Puja Rachna Radha
f  south-asia  Radhika Rajani Rajkumari Rajni Rani Rashmi Ratna Rekha Renu Renuka Reshma
f  south-asia  Richa Ritu Roopa Roshni Rukmini Rupa Sadhana Sandhya Sangeeta Sarita Sarojini
f  south-asia  Savita Seema Shabnam Shaila Shanta Shanti Sheela Shilpa Shobha Shraddha
f  south-asia  Shreya Shruti Shweta Sita Smita Smriti Sneha Soumya Sucheta Sudha Sujata
f  south-asia  Sukanya Sumitra Sunita Supriya Surekha Sushma Swapna Swati Tanvi Trupti
f  south-asia  Tulsi Uma Urmila Usha Vandana Vani Varsha Vasundhara Vidya Vinita
# --- Japan (given names; news writes most of them first) ---
m  japan  Akihiko Akihiro Akihito Akio Akira Atsushi Daisuke Eiji Fumihito Fumio Genichiro
m  japan  Hajime Haruhiko Haruki Haruto Hideaki Hideki Hideo Hiroaki Hirofumi Hirokazu
m  japan  Hiroki Hiroshi Hiroto Hiroyuki Hisashi Ichiro Isamu Itsunori Jiro Junichi
m  japan  Junichiro Katsunobu Katsuya Kazuhiko Kazuhiro Kazuki Kazuo Kazuya Keiichi Keiji
m  japan  Keisuke Kengo Kenichi Kenji Kenta Kentaro Kenzo Kiichi Kiyoshi Koichi Koji Kosuke
m  japan  Kunihiko Makoto Mamoru Manabu Masaaki Masahiko Masahiro Masakazu Masaki Masanori
m  japan  Masao Masaru Masashi Masato Masatsugu Masayoshi Masayuki Michio Minoru Mitsuo
m  japan  Mitsuru Motegi Nobuo Nobuyuki Noriyuki Osamu Ryo Ryosei Ryota Ryuichi Satoru
m  japan  Satoshi Seiji Shigeki Shigeru Shigeyuki Shingo Shinichi Shinji Shintaro Shinzo
m  japan  Shohei Shoichi Shoji Shozo Shuichi Shuji Shunichi Shunsuke Susumu Tadao Tadashi
m  japan  Taichi Takahiro Takaaki Takamitsu Takao Takashi Takayuki Takehiko Takeshi Takuya
m  japan  Taro Tatsuo Tatsuya Tetsuo Tetsuro Tetsuya Tomohiro Tomoyuki Toru Toshiaki
m  japan  Toshihiko Toshihiro Toshimitsu Toshio Toshiro Toshiyuki Tsutomu Yasuhiro Yasuhisa
m  japan  Yasuo Yasutoshi Yasuyuki Yoichi Yohei Yoji Yoshiaki Yoshihide Yoshihiko Yoshihiro
m  japan  Yoshimasa Yoshio Yoshiro Yoshitaka Yoshiyuki Yosuke Yuichi Yuichiro Yuji Yukio
m  japan  Yusuke Yutaka
f  japan  Aiko Akiko Asako Atsuko Ayako Ayumi Chieko Chikako Chiyo Eiko Emiko Eriko Etsuko
f  japan  Fumiko Hanako Haruka Haruko Harumi Hiroko Hisako Hitomi Junko Kaori Kazuko Keiko
f  japan  Kiko Kiyoko Kumiko Kyoko Mai Maki Makiko Mako Mariko Masako Mayumi Megumi Michiko
f  japan  Midori Mieko Miho Mikako Misako Mitsuko Miyoko Momoko Naoko Natsuko Noriko Reiko
f  japan  Renho Rie Ritsuko Rumi Ryoko Sachiko Sadako Sakura Sanae Satoko Satsuki Sayaka
f  japan  Sayuri Seiko Setsuko Shigeko Shizuka Shoko Sumiko Tamayo Tomoko Tomomi Toshiko
f  japan  Wakana Yasuko Yoko Yoriko Yoshiko Yuka Yukari Yuki Yukiko Yuko Yumi Yumiko Yuriko
# --- Africa south of the Sahara ---
m  africa  Abebe Abiy Adama Adebayo Adewale Akinwumi Alassane Alhaji Alpha Amadou Aminu
m  africa  Atiku Ayodele Babatunde Bakary Bola Boubacar Cheikh Chidi Chijioke Chinedu Chinua
m  africa  Chukwuma Demba Diallo Djibril Ebenezer Ekow Emeka Emmerson Faustin Femi Folarin
m  africa  Gbenga Godwill Goodluck Haile Hage Hailemariam Ibrahima Ifeanyi Isaias Issoufou
m  africa  Issouf Jomo Kabiru Kagiso Kayode Kgalema Kgosi Kofi Kojo Kwabena Kwaku Kwame
m  africa  Kwasi Lansana Lazarus Macky Mamadou Mamoudou Mandla Mangosuthu Meles Moussa Mpho
m  africa  Mwai Nangolo Nnamdi Nuhu Nyusi Obi Obinna Olusegun Oluwaseun Omari Oumar Ousmane
m  africa  Oyedepo Pravin Raila Sani Segun Sekou Sékou Seydou Sipho Siphiwe Siyabonga
m  africa  Souleymane Tafari Tedros Tendai Thabo Themba Tidjane Tsvangirai Tunde Uche Uhuru
m  africa  Umaru Vusi Wale Wole Yakubu Yemi Yoweri Zola Zolile
f  africa  Abena Abimbola Adaeze Adaora Adjoa Adut Aicha Aïcha Aissata Aja Akosua Akua Alaba
f  africa  Ama Aminata Amma Ayaan Ayanda Bintou Bisi Bukola Chiamaka Chidinma Chimamanda
f  africa  Chioma Dlamini Ebele Efua Esi Fatoumata Folake Funmi Funmilayo Hadiza Ifeoma
f  africa  Joice Kadiatou Lindiwe Lupita Mariama Mariame Naledi Ngozi Nkechi Nkosazana Nneka
f  africa  Nomsa Nomvula Nonhlanhla Nozipho Nyambura Obiageli Oby Omotola Penda Phumzile
f  africa  Ramatou Ramatoulaye Rokhaya Sahle Sindiswa Temitope Thandi Thandiwe Thoko Thuli
f  africa  Titilayo Wangari Yaa Yetunde Zandile Zanele Zodwa Zuzana
# --- Southeast Asia, Pacific ---
m  southeast-asia  Abhisit Agus Airlangga Anies Anucha Anutin Ari Bambang Basuki Benigno
m  southeast-asia  Bhumibol Bongbong Budi Chatchai Chuan Dedi Djoko Eko Erlangga Ganjar
m  southeast-asia  Gatot Hendra Hendrawan Heru Hishammuddin Isko Jejomar Joko Jokowi Jusuf
m  southeast-asia  Keo Khairy Lukman Luhut Mahathir Mahfud Muhyiddin Norodom Noynoy Panfilo
m  southeast-asia  Pita Prabowo Prawit Prayut Prayuth Rizal Ronny Samak Sandiaga Setya
m  southeast-asia  Sihasak Slamet Soekarno Somchai Somkid Songkhla Srettha Suharto Sukarno
m  southeast-asia  Surakiart Surapong Susilo Thaksin Thanathorn Thein Tharman Tri Wahyu
m  southeast-asia  Wiranto Wissanu Yudi
f  southeast-asia  Aung Chit Dewi Endang Fitri Indah Indrawati Khin Kusuma Lestari Megawati
f  southeast-asia  Paetongtarn Puan Puteri Putri Retno Rini Ririn Siti Sri Sudarat Sulastri
f  southeast-asia  Suu Susi Wulan Yingluck Yenny
# --- common as both, whichever list they came from ---
u  several  Addison Alexis Amani Andrea Angel Ariel Ashton Aubrey Avery Ayan Blair Carey
u  several  Chandra Chris Dana Dara Drew Emerson Emery Gal Harper Iman Indra Ira Jackie Jan
u  several  Jean Jess Jordan Kennedy Kim Kiran Kirby Kit Lane Laurence Leigh Leslie Lindsay
u  several  Loren Lynn Marion Merle Morgan Nicola Nima Noel Noor Nour Parker Presley Quinn
u  several  Reese Riley Rory Rowan Sam Sasha Shadi Shannon Shelby Sidney Skyler Stacey Stacy
u  several  Suman Sydney Tal Terry Toby Tracey Tristan Val Whitney
u  several  Hillary Hilary Carol Vivian Michele Dominique
m  english  Charlie Charley Barron Kanye LeBron Jedd Tevi Mo Reihan Avik Ta-Nehisi Tavis
m  english  DeRay Wilmot Trae Deval Keiffer Thom Erskine Deon Dontrell Antwan Antwon Darnell
m  english  Demetrius DeAndre Deandre Jaylen Khizr Humayun Kwesi Latrell Marcellus Marquise
m  english  Raheem Shaquille Tyrese Tyree Roque Vinny Rance Saxby Zell Strom Thurgood Estes
m  english  Earle Elbridge Elihu Duval Tammany Rockne Tip Newell Whittaker Roone Lanny Chuy
m  english  Beto Mikel Eloi
f  english  Condoleezza Madelaine Chelsie Jenean Jehmu Symone Maeve
f  english  Siobhan Sinead Saoirse Aoife Niamh Orla Roisin Bridgit Catriona Eilidh Mairead
f  english  Maire Nuala Oonagh Grainne Ciara Carys Sian Rhian Bronwyn Cerys Ffion Angharad
f  english  Nerys Megyn Meaghin Savanna Kayleigh Lael Tiffani Shaniqua LaToya Keisha
f  english  Lakeisha Tanisha Nikole Ilyse Shoshana Shulamit Rivkah Dvora Chaya Bluma Liba
f  english  Fruma Sarai Marlee Darcie Jolie Angelique Anjelica Jazmine Jazmin Yesica Nayeli
f  english  Itzel Maricela Maribeth Marybeth Marylou Maryanne Maryann Sueann Luann Jerilyn
f  english  Marilynn Kathlyn Carolee Arlette Babette Claudine Nicolle Janeen Darleen
f  english  Charleen Shelli Jacki Vikki Tootie Kitty Trixie Bunny Muffy Buffy Tipper
f  english  Ladybird Rosalynn Mazie Kyrsten Nydia Ayanna Sharice Xochitl Kat Kyra Skylar
f  english  Taryn Tarana Tegan Thandie Uzo Wynonna Xanthe Zadie Zendaya Zooey
m  english  Morton Berhanu Ildefonso Dossym Mujtaba Curly Hogan Heber Lorne Burgess Vann Chauncy Ewing Garnet Hoyt Lyman Nels Orval Rollie Thane Tyrell Wilber Wylie Yancy Zeb
f  english  Billie Naureen Selenis Minyon Tashfeen Ronda Lanae Rhianna Rihanna Beyonce Juleanna
u  english  Jessie

# --- more of Europe, Africa and Asia ---
m  swiss  Reto Jürg
u  slavic  Luka
m  nordic  Geir Eirik Jukka Antti
f  european  Tiina Eszter Marieke Sanne Griet
m  european  Koen Rui Nuno Jordi Armen Aram
m  african  Olu Kamau Otieno Dawit Tesfaye Bekele Yohannes
f  african  Chinwe Amara Wanjiru Achieng Selam Selamawit Hirut
m  celtic  Gethin Owain Ieuan Eoin Cian Oisin Padraig Fergal
f  celtic  Bronwen
m  asian  Wayan Nattapong Zaw Jomar Binali
f  asian  Marites Emi

# --- names of newspapers all over the world: more of each region ---
m  english  Abram Adlai Alban Aldo Aled Allister Alonzo Alphonso Alroy Alun Alwyn Aneirin Aneurin
m  english  Antone Antony Aodhan Ardal Aron Arvin Aubry Augustin Aurelius Barrie Benji Blaise Bradly
m  english  Braeden Brayden Brenden Brendon Brennen Brice Bryon Cahal Cahir Cale Camron Caolan
m  english  Carmine Casimir Cassius Cathal Channing Chas Ciaran Cillian Claud Claudius Cledwyn Clete
m  english  Cletus Clovis Codey Colton Colum Conall Conleth Cormac Cuthbert Dafydd Dáire Daithi
m  english  Damion Daragh Darian Darien Darragh Dashawn Deangelo Deion Delmar Delmer Delroy Delvin
m  english  Demarcus Demario Demond Denzil Deonte Dermod Derrell Deshaun Deshawn Devan Devante Deven
m  english  Devonte Diarmuid Dickie Dion Domenic Domhnall Dominick Donal Donavan Donell Donn
m  english  Donnacha Donncha Donnchadh Donnell Donta Donte Dougal Durward Dwain Dwane Eamon Eamonn
m  english  Eanna Eldon Elfyn Elgan Eliot Elis Elroy Elwin Elwood Emlyn Emory Emrys Enda Enoch
m  english  Eoghan Ephraim Erasmus Erick Ervin Euan Eunan Evander Everard Everette Ewen Farquhar
m  english  Feargal Feargus Felim Finbar Finbarr Fintan Fionn Fitzroy Franky Galen Garvan Gaylord
m  english  Geraint Gerold Geronimo Glendon Glyn Greyson Griff Grigor Gruffudd Gruffydd Gwilym Gwyn
m  english  Gwynfor Gwynn Hadrian Harri Hedley Herschel Hershel Hezekiah Hilario Hiram Hollis
m  english  Horatio Hosea Huey Humbert Huw Hyman Hywel Iain Idwal Iestyn Ifan Ifor Immanuel Iolo
m  english  Iorwerth Irv Ismael Issac Iwan Izaak Jabari Jabez Jac Jace Jadon Jaheim Jairo Jaleel
m  english  Jalen Jamel Jamey Jarek Jarod Jarret Javon Jaxon Jaxson Jayce Jayson Jerad Jeramy Jere
m  english  Jerel Jeremey Jermey Jerold Jeromy Jerrold Jimi Johnathon Jonny Jordon Jovan Judson
m  english  Justyn Kade Kaden Kaleb Karson Keanu Kegan Kelan Kelby Kellen Kelton Kenan Keshawn Keven
m  english  Keyon Kian Kieron Kilian Koby Kody Kolby Kole Kolton Kraig Kristofer Kristopher Kyler
m  english  Lachie Landen Laron Lavar Lavern Lavon Leander Lemuel Lenard Levon Lex Leyton Lindell
m  english  Linwood Llew Llewelyn Llyr Llywelyn Lonny Lorcan Loyd Lyndsay Madoc Malachy Manny Martyn
m  english  Mathew Maxie Maximillian Meirion Merlyn Mervin Mervyn Meurig Micheal Mikal Millard Misha
m  english  Mordecai Mungo Murdo Murtagh Myrddin Naoise Nathanael Nathanial Nathen Navid Nehemiah
m  english  Niall Nickolas Niklas Nikolas Nimrod Norval Obadiah Odell Oren Orin Orlin Osian Oswin
m  english  Otho Patric Paulie Peadar Pearse Percival Peregrine Pernell Phelim Piers Quinten Quintin
m  english  Quintus Ranald Randell Rashad Rashawn Rayford Raymundo Raynard Regis Renaldo Rey
m  english  Reynaldo Rhodri Rhun Rhydian Rian Rigoberto Robbin Rodrick Rolland Rollo Rorie Rosendo
m  english  Ruairi Ruairidh Ruaridh Rudi Rudolf Rylan Santino Schuyler Scottie Scotty Seamus Seanan
m  english  Selwyn Senan Shad Shamar Shayne Sherif Sherwin Shiloh Shon Simeon Sion Sonnie Steffan
m  english  Stephan Stephon Stoney Struan Tadgh Tadhg Talmadge Tarquin Tavon Theron Tiernan Tomos
m  english  Torey Torin Torquil Trefor Tremaine Tremayne Trever Tristen Tristian Tristin Triston
m  english  Tristram Trystan Tudur Turlough Tylor Tyquan Tyrel Tyshawn Ultan Urbain Verne Vernell
m  english  Vester Vinnie Wardell Waylon Westley Wilburn Wilford Wilfredo Wilmer Winford Winfred Wyn
m  english  Zacharias Zackary Zackery Zechariah Zev
f  english  Abigale Adriane Aeron Aideen Ailish Ailsa Aine Aisling Aislinn Alanna Alannah Alaw
f  english  Alayna Aleah Aleta Alexia Alexus Alfreda Alivia Aliyah Aliza Allegra Allene Allyn
f  english  Alondra Alva Alvina Alycia Alys Alyse Alysia Amabel Anabelle Andra Andria Angele Angelia
f  english  Angelika Angelita Angelle Anika Anissa Aniya Anjanette Annabeth Annalee Annaliese
f  english  Annalisa Annamarie Annelise Annetta Anny Anona Anthea Antonietta Anwen Anya Apollonia
f  english  Aretha Ariella Arleen Arline Ashanti Ashely Ashlee Ashleigh Ashli Ashlie Ashling Ashlyn
f  english  Ashlynn Ashtyn Asta Attracta Audie Audry Augustine Averil Avril Ayla Aylin Babs Beca
f  english  Benita Bernardine Berniece Bethan Bethanie Betina Bettina Bettye Bev Beverley Blodwen
f  english  Brandee Brandie Breanne Brid Bridgett Bridie Brielle Briony Brisa Britany Britni
f  english  Brittani Brittni Brittny Bronagh Bronte Brooklynn Brynn Bryony Cadi Cailin Caitriona
f  english  Calista Callista Cami Camryn Candi Candis Caoimhe Caren Carin Carina Carisa Carita
f  english  Carlee Carleen Carley Carli Carlie Carlotta Carma Carmelita Carmella Carmina Carolann
f  english  Carri Carrol Caryl Caryn Casandra Cath Catharine Catherina Cathrine Cathryn Catrin
f  english  Catrina Cayla Celena Celestine Ceri Cerise Chanelle Chantel Chantelle Charissa Charisse
f  english  Charla Charline Charlize Chasity Chelsi Cher Cheri Cherilyn Cherise Cherri Cheryle
f  english  Chiquita Chrissie Christabel Christal Christi Christiana Christin Chyna Cicely Ciera
f  english  Cierra Cinda Cindi Clair Clare Claribel Clarinda Clarisse Claudie Clementina Cleta
f  english  Clíona Clodagh Colette Collette Concha Coralee Coraline Corina Corliss Corrine Cortney
f  english  Cosima Courteney Cressida Cristin Cristy Cybil Cydney Cyndi Cyndy Daisha Damaris Danelle
f  english  Danette Dania Danita Danna Danyelle Darci Dawna Dayana Dayle Dayna Deann Debbi Debi
f  english  Debrah Deedee Deena Deidra Deja Delfina Delma Delphia Delyth Demetra Demetria Demi
f  english  Deneen Dervla Desdemona Desi Desirae Destinee Destiney Destini Devorah Devyn Dian Diann
f  english  Diantha Dido Dilys Dimitra Dionne Dollie Domenica Donella Donita Dorcas Dori Doria Dorie
f  english  Dorinda Dorine Doro Dorris Dorrit Dorthy Dovie Drusilla Dulcie Dymphna Earlene Earline
f  english  Eartha Eavan Edda Edina Edythe Eilis Eimear Eira Eithne Elayne Elda Eleanora Eleanore
f  english  Elektra Eleri Elida Elinor Elinore Elissa Elli Elly Ellyn Elma Elmira Elna Elnora Eloisa
f  english  Elouise Eluned Elva Elvina Elyse Elyssa Emelie Emeline Emer Emilee Emilie Emmeline Emmie
f  english  Ericka Erna Esmee Essie Ester Etain Ethna Eudora Eula Eulalia Euphemia Evangelina
f  english  Evelina Eveline Evette Evonne Fallon Fannie Farrah Felecia Felisha Fenella Fidelia
f  english  Fidelma Finola Fionnuala Fleur Florinda Florine Francie Frederica Freyja Frida Gaby Gaye
f  english  Gayla Geena Genna Georgiana Georgianna Geri Gerri Gertie Gianna Gilda Ginette Gisselle
f  english  Glenys Glinda Gloriana Glynis Gracie Grayce Gretel Griselda Grizelda Guinevere Gussie
f  english  Gwenda Gwendolen Gwendoline Gweneth Gwenn Gwenyth Gwynne Hailee Hailie Harriette Haylee
f  english  Haylie Hedy Hermina Hermine Hettie Hetty Hildegarde Holli Hollie Honora Honoria Iesha
f  english  Ilsa Imani Inez Iola Iona Ione Isabell Isidora Isobel Ivette Ivonne Izabella Izzy Jacey
f  english  Jacinda Jacque Jacquelin Jacquelyn Jacqui Jada Jaelyn Jaida Jaimee Jaimie Janae Janay
f  english  Janel Janell Janene Janessa Janett Janey Janina Janna Jannette Jannie Jaqueline Jasmin
f  english  Jasmyn Jaycee Jayda Jayla Jayme Jazlyn Jazmyn Jeane Jeanetta Jeanna Jemma Jenelle Jeni
f  english  Jenn Jennette Jenni Jerrie Jessamyn Jessi Jetta Jewell Jilly Jinny Joanie Jocelin
f  english  Joceline Joely Johana Johnna Joleen Joline Jonelle Jonna Jordana Jordyn Josefine Joselyn
f  english  Josepha Josey Joslyn Jovita Juana Judie Juliane Juliann Julianna Julietta Julissa
f  english  Justina Kacey Kaci Kacie Kady Kaela Kaelyn Kaila Kailee Kailey Kailyn Kaitlynn Kaiya
f  english  Kala Kaleigh Kaley Kallie Kalyn Kamilah Kamryn Kandace Kandi Kandice Karena Karis
f  english  Karissa Karlee Karley Karlie Karly Karmen Karolyn Karon Karrie Kasandra Kassidy Kassie
f  english  Katelin Katelynn Katey Katherina Katheryn Kathrine Kathryne Kati Katia Katina Katlyn
f  english  Katy Kaycee Kaylene Kayley Kayli Kaylie Kaylin Kaylyn Keeley Keely Keli Kelsea Kelsi
f  english  Kenia Kenna Kenzie Kerrie Kerrin Keturah Keyla Kezia Khloe Kiana Kianna Kierra Kiki
f  english  Kimberlee Kimberley Kimi Kinsley Kirsteen Kirstin Kirsty Kitt Kittie Kizzy Kori Kortney
f  english  Krissy Kristal Kristan Kristel Kristyn Krysta Krysten Krystina Krystle Kyla Kylee Kym
f  english  Kymberly Lacie Lanette Laraine Lashawn Latanya Latrice Laurette Lawanda Leandra Leatrice
f  english  Leilani Lenore Leola Leonora Leora Leota Leslee Lessie Letha Lettie Lexi Lexie Liane
f  english  Lida Liesl Lili Lilian Lilith Lilla Lilliana Lilly Linette Linsey Lizbeth Lizeth Lizette
f  english  Lolita Lona Loreen Lorelei Lorene Lorie Lorinda Lorri Lorrie Lowri Luanne Lucile Lupe
f  english  Lura Lyda Lyla Lyndsey Lynsey Lyra Mable Macey Maci Macie Macy Maddison Madelynn Mair
f  english  Mairi Máirín Majella Makayla Makenna Makenzie Malia Malinda Malissa Malvina Maralyn
f  english  Maranda Marci Marcie Margarette Mariah Mariam Mariel Marilou Marisela Maritza Marjory
f  english  Marlena Marli Marnie Marquita Marva Mary-Lou Maryjane Marylin Matilda Maudie Mayme
f  english  Mckayla Melina Melisa Melodie Melva Melvina Menna Merav Merri Meryl Mhairi Michelina
f  english  Mikayla Milly Mireya Misti Morag Morven Morvern Mozelle Myfanwy Nannie Natalee Nedra
f  english  Nelda Nelia Nelly Nena Nessa Neta Nichelle Nichole Niki Nila Noeleen Nona Nyla Olwen
f  english  Oriana Orlaith Pamella Pearlie Phaedra Philomena Phylicia Racquel Raelene Rayna Reanna
f  english  Rebekah Reena Rena Renae Renea Renita Reta Retha Rhiannon Rhona Ricarda Rikki Rina Ríona
f  english  Riva Romona Romy Rona Rosalinda Rosaline Rosamond Rosamund Roseanna Rosella Roselyn
f  english  Rosita Roxane Roxann Roxanna Roxie Roxy Rukhsana Ruthann Salina Sallie Sandie Sarina
f  english  Saundra Selene Selina Seren Shanda Shanice Shanika Shanna Shannan Shantel Sharla Sharyn
f  english  Shasta Shavon Shawnee Shayla Shayna Shena Sherie Sherilyn Sherryl Shiela Shirlee Shona
f  english  Shonda Sindy Sioned Siwan Skyla Sophy Sorcha Starla Stephany Stephenie Suellen Suzie
f  english  Tabatha Tamsin Tawana Teagan Theodora Theodosia Thomasina Tillie Tilly Tirion Tisha
f  english  Tonia Tracie Treasa Triona Trudie Twyla Ulrica Úna Valda Valorie Velda Venetia Venita
f  english  Vernice Violetta Virgie Vivienne Wendi Wilda Zelma Zena Zina Zula
u  english  Arden Arlie Bertie Brinley Bryn Charis Christen Danni Dannie Dede Dorian Elisha Elwyn
u  english  Eris Felice Jadyn Juli Kameron Karli Karri Kendal Kenyatta Laci Leri Marti Noe Roshan
u  english  Sandi Shay Síle
m  french  Achille Albéric Aldric Alphonse Ambroise Amédée Anselme Arsène Aymeric Barnabé Barthélemy
m  french  Baudouin Calixte Célestin Césaire Clotaire Cyprien Dieudonné Donatien Edgard Erwan Eudes
m  french  Évariste Ezéchiel Félicien Firmin Flavien Florentin Gabin Gaétan Gautier Géraud Ghislain
m  french  Gildas Godefroy Gonzague Guilhem Hadrien Hilaire Hippolyte Hugues Ignace Isidore
m  french  Jean-Bernard Jean-Charles Jean-Guy Jean-Noël Jean-Philippe Josselin Kylian Lazare Léandre
m  french  Lothaire Loup Ludovic Maël Malo Marc-André Marc-Antoine Marceau Marcellin Mathurin
m  french  Maximilien Médard Melchior Mickaël Modeste Narcisse Odilon Parfait Paulin Perceval
m  french  Philémon Philibert Pierre-Antoine Pierre-Henri Pierre-Louis Pierre-Marie Pierre-Yves
m  french  Placide Raoul Reynald Sacha Séverin Sylvestre Thibaud Timothée Ulysse Valère Venant
m  french  Vianney Victorien Yannis Yoan Yoann Yohan Yvan Zacharie
f  french  Alexandrine Anne-Cécile Anne-Laure Anouk Berthe Cassandre Clélia Coline Edwige Églantine
f  french  Évelyne Fantine Félicie Félicité Fernande Frédérique Gilberte Honorine Iseult Josée
f  french  Karine Laurène Léontine Lilou Louison Lucette Lydie Lysiane Magalie Marie-Ange Marie-Anne
f  french  Marie-Christine Marie-Claire Marie-France Marie-Françoise Marie-Josée Marie-Laure
f  french  Marie-Odile Marie-Paule Marie-Pierre Marie-Thérèse Marthe Maryse Micheline Natacha Ninon
f  french  Ondine Pascaline Paule Pierrette Rachida Raphaëlle Rolande Rose-Marie Roseline Roselyne
f  french  Solenn Victoire Violaine Violette Virginie Yolande Zélie
u  french  Alix
m  german  Alfons Aloys Alwin Ansgar Armin Arno Balduin Balthasar Benedikt Berthold Diethelm Eckhart
m  german  Elmar Ernst-Dieter Falko Frank-Walter Franz-Josef Friedel Frieder Fritjof Gerhart Gero
m  german  Gian Giselher Gotthard Gotthold Hanns Hans-Gert Heiner Heinz-Christian Hellmut Hubertus
m  german  Ignaz Ingolf Jan-Christian Jobst Joerg Jörgen Kai-Uwe Karl-Theodor Karlheinz Klaus-Dieter
m  german  Klemens Köbi Kuno Lambrecht Leonhard Otmar Ottmar Patrik Philipp Raimund Ralf Roderich
m  german  Rolf-Dieter Ruedi Rupprecht Siegbert Siegmund Sönke Theobald Tillmann Tilo Tino Traugott
m  german  Ueli Wendelin Wigand Willi Willibald Wolf-Dieter Wolfhard
f  german  Anna-Lena Annett Bärbel Brunhilde Constanze Eva-Maria Gabi Gabriele Gertrud Gesa Gesche
f  german  Gitta Grete Heidrun Helma Hertha Käthe Liesel Lina Liselotte Luzia Maike Manja Maren
f  german  Margrit Marie-Agnes Marie-Luise Mirjam Ottilie Rahel Roswitha Sieglinde Sigrun Steffi
f  german  Thekla Trude Ursel Uschi Veronika Zita
m  dutch  Aart Adriaan Alard Arie Arjan Arjen Arnoud Barend Bastiaan Berend Boudewijn Bram Caspar
m  dutch  Cees Constantijn Daan Diederik Douwe Durk Eelco Elco Emiel Evert Floris Freek Gerben
m  dutch  Gerrit Gert-Jan Gijs Guus Harmen Hidde Huib Huub Jacco Jacobus Jan-Kees Jan-Peter
m  dutch  Jan-Willem Jannes Jochem Joep Johny Jord Jorrit Jurriaan Klaas-Jan Koos Laurens Lieven
m  dutch  Lode Lodewijk Loek Lourens Ludo Luuk Marnix Martijn Mathijs Matthijs Maurits Melle Menno
m  dutch  Nico Nicolaas Niek Onno Paulus Piet Reinier Remco Rinus Roel Roeland Sebastiaan Siebe Siem
m  dutch  Sjaak Stef Stijn Teunis Theun Valentijn Wiebe Willem-Alexander Wout Yorick Zeger
f  dutch  Aletta Alida Annelies Dorien Doutzen Famke Fenna Geertje Hanneke Hannie Heleen Ineke Ireen
f  dutch  Isabeau Jacoba Janneke Janny Jantje Jolanda Katrien Lenie Lianne Lieve Lisanne Loes
f  dutch  Maartje Margriet Marja Marjolein Marleen Marloes Merel Mieke Miep Mies Neelie Rianne Riet
f  dutch  Stien Sylvana Tinne Tonny Toos Truus Veerle Zuhal
u  dutch  Marijn
m  nordic  Aage Aarne Aaro Ahti Aksel Albin Aleksi Alf Anssi Antero Arild Arto Arve Asger Asko Aslak
m  nordic  Asle Atle Atli Atte Audun Aulis Bengt Bernt Bertil Birger Bjarni Boje Børge Bror
m  nordic  Carl-Johan Christer Daði Dagfinn Eben Edvard Edvin Eero Egil Einar Eino Endre Erkki
m  nordic  Erlend Erlendur Erling Esben Eskil Esko Eyvind Finnur Fredrik Frode Garðar Gisli Gorm
m  nordic  Gösta Gudmundur Gylfi Halfdan Halldór Halvard Halvor Hannu Haraldur Hasse Heikki Helgi
m  nordic  Hjalmar Ilkka Ilmari Ilpo Ingmar Ingvar Iver Jaakko Jan-Erik Jani Jari Jari-Matti Jarkko
m  nordic  Jarl Jarle Jarmo Jens-Frederik Jeppe Joakim Jon-Arne Jorma Jostein Jouni Juha Juha-Pekka
m  nordic  Juho Jyrki Kaare Kaj Kalle Kåre Keijo Ketil Kimmo Kjartan Kjeld Kjetil Klas Kolbeinn
m  nordic  Kristján Lage Lars-Göran Lassi Lauritz Ludvig Martinus Martti Mauri Mikkel Mogens Niilo
m  nordic  Niko Oddvar Olafur Olavi Ole-Gunnar Olle Olli Olli-Pekka Ørjan Orri Osmo Östen Øystein
m  nordic  Palle Pálmi Pasi Pauli Peder Pehr Pentti Per-Olof Pertti Petri Petter Petur Preben Ragnar
m  nordic  Ragnvald Regin Reidar Reino Rikard Riku Risto Roald Roope Runar Sakari Samuli Seppo Sigge
m  nordic  Sigurdur Sigvard Simen Simo Sindre Sindri Sivert Sixten Snorre Snorri Staffan Steinar
m  nordic  Stian Sture Svend Sverre Taavi Taisto Tarmo Teemu Teppo Tero Teuvo Thore Thorstein
m  nordic  Thorvald Toivo Topi Tor-Arne Tord Torgeir Torgny Torkel Tormod Torstein Torvald Troels
m  nordic  Truls Tuomas Tuomo Tynes Uffe Vaino Valtteri Veikko Veli Verner Vidar Villy Yngve
f  nordic  Aase Agnete Aila Aili Airi Ann-Christin Ann-Kristin Anna-Kaisa Anna-Maija Anna-Maja
f  nordic  Anne-Grete Anne-Lise Anne-Mette Anni Arja Armi Åse Aslaug Astri Auli Bente Borghild
f  nordic  Britt-Marie Cecilie Ditte Dorthe Eila Eivor Elisabet Else-Marie Emmi Erla Essi Eva-Lena
f  nordic  Eva-Lotta Fredrika Freja Freydís Gry Gunhild Gunnhild Gunvor Guri Gyda Halla Hannele
f  nordic  Heiða Heini Heli Helmi Hildur Hilla Hulda Inga-Lill Inge-Lise Inger-Lise Ingunn Iselin
f  nordic  Jaana Johanne Kaarina Katla Katrine Kerttu Kjersti Leea Leena Liisa Lilja Lill Lill-Babs
f  nordic  Lisbet Maija Maija-Liisa Maiken Maj-Britt Malene Mari-Ann Marja-Leena Marjo Merja Milla
f  nordic  Minja Nanna Noora Pernilla Pernille Pirjo Ragna Rebekka Reidun Rigmor Riina Ritva Saana
f  nordic  Sanni Senja Signy Silje Sini Sirkka Sirpa Stina Sunniva Suvi Synne Taina Taru Thora Titti
f  nordic  Tora Toril Turid Tuva Ulla-Britt Ulla-Maj Ulrika Unni Vigdís Vilde Wenche Yrsa
u  nordic  Kirstine Miska Vesa
m  baltic  Aare Aldis Algirdas Andris Andrius Antanas Ardo Armands Arnis Arvo Arvydas Dainius Danas
m  baltic  Domantas Donatas Edgars Eriks Ernests Gediminas Girts Hando Heino Hillar Ivars Jaak
m  baltic  Juozas Jurgis Justas Karlis Kaspars Kristaps Kristo Lauris Lembit Linas Mantas Margus
m  baltic  Mārtiņš Martynas Mindaugas Oskars Paulius Peeter Petras Pranas Rolands Saulius Siim Tadas
m  baltic  Talis Tanel Tõnis Urmas Valdis Valdo Viesturs Vitas Vytas Vytautas Žydrūnas
f  baltic  Aiga Aija Anitra Baiba Dace Daiva Edīte Eglė Elita Ilze Ināra Inese Jurga Loreta Maira
f  baltic  Milda Ramunė Rūta Viktorija Vilma Zanda Zinta
u  baltic  Jüri Kadri Māris
m  slavic  Afanasy Agim Agron Akim Ales Alija Alin Anatoliy Andor Andrii Anghel Antun Anže Arben
m  slavic  Ardian Arian Arkadi Arkadiusz Árpád Arseny Artyom Atanas Attila Azat Bajram Bakir
m  slavic  Barnabás Bartosz Bence Benedek Bertalan Besnik Blaž Blerim Boban Bogusław Bohumil Bohuš
m  slavic  Borut Borys Boško Boyan Boyko Branimir Bronisław Cezar Ciprian Ciril Claudiu Cosmin
m  slavic  Costel Costin Crin Czesław Dacian Dalibor Damir Daniil Danijel Danila Danilo Danko Danylo
m  slavic  Darijo Davor Davyd Dawid Delyan Demyan Dénes Dimitrije Dinu Djordje Dmitrii Dokka Domagoj
m  slavic  Domen Dorin Doru Drago Dragoljub Dragoș Dražen Duje Dumitru Edin Efim Emilian Enes Erion
m  slavic  Ermin Ernő Evgenii Evgeniy Fatos Filipp Florin Foma Franciszek Frano Fryderyk Gašper
m  slavic  Gavril Gavrilo Gellért Gelu Gennadiy Georgiy Gergely Géza Gjorge Gleb Goce Gordan Grigore
m  slavic  Gustaw Haris Hashim Horia Hristo Hynek Iacob Iancu Ibro Ignacy Ignat Ildar Ilie Ilija
m  slavic  Ilir Illia Ionut Iulian Ivaylo Iztok Jaka Jakov Jarema Jaromír Jenő Jerko Jože Józef
m  slavic  Juliusz Jure Kacper Kálmán Kamen Károly Kiro Klim Konstanty Kornel Krasimir Kristóf
m  slavic  Krystian Kuba Kuzma Ladislav Lajos Lehel Levente Levko Libor Lóránt Luboš Ludwik Łukasz
m  slavic  Magomed Marat Marcell Matic Matko Mato Matouš Matúš Matvei Matvey Metod Metodi Mieczysław
m  slavic  Miha Mihael Mihailo Mijo Mikhailo Mikołaj Miksa Milenko Miloslav Miłosz Milutin Miron
m  slavic  Mirsad Mitja Mitko Momir Mstislav Murtaza Mykhaylo Nándor Nazar Nedim Nelu Nemanja Neven
m  slavic  Nihad Nikifor Octavian Ödön Ognjen Oldřich Oleksy Oles Olgierd Orest Ostap Otakar Ovidiu
m  slavic  Panas Panteleimon Patryk Pavle Pavol Pero Petrit Petru Plamen Predrag Radan Rade Radim
m  slavic  Radoje Radoš Radovan Rafał Rajko Ramil Ramzan Ranko Rasim Ratko Răzvan Remus Renat Rinat
m  slavic  Rodion Roko Rolan Romulus Rostislav Rustam Rustem Safet Samo Sašo Savely Sead Senad
m  slavic  Serban Sidor Silviu Šime Siniša Slaven Slavi Slavoj Sławomir Srdjan Stane Stanko Štěpán
m  slavic  Stevo Stojan Stoyan Strahinja Svetoslav Sviatoslav Sylwester Symon Szabolcs Szilárd
m  slavic  Teofil Tiberiu Tikhon Timofei Timofey Timur Tomo Tonko Tsvetan Tymon Uroš Vadym Valerii
m  slavic  Valeriu Valon Vasiliy Vedran Velimir Veljko Veniamin Ventsislav Vidor Vilém Vilmos Vinko
m  slavic  Viorel Vladan Vlade Vlatko Wacław Wiktor Włodzimierz Yane Yavor Yefim Yevgeniy Ylli
m  slavic  Yulian Yurii Zahari Zaharia Zakhar Žan Zdzisław Zénó Zenon Žiga Zlatan Zsigmond Zsolt
m  slavic  Zvonimir Zygmunt
f  slavic  Adina Albena Albina Alesia Alicja Alyona Amra Ana-Maria Anamaria Anca Anđela Andreea
f  slavic  Andreja Anfisa Aniela Annamária Antonina Apolonia Arina Arta Asya Azra Barbora Belma
f  slavic  Bernarda Besa Bibiana Boryana Boyana Camelia Csilla Dalma Dariya Dasha Denisa Dinara Dita
f  slavic  Doina Dominika Donka Dorina Drita Edita Edyta Elisabeta Eliška Elka Emina Enikő Evdokia
f  slavic  Evgeniya Fanni Florentina Florica Galya Ganna Gergana Gizella Gorica Gosia Henrieta
f  slavic  Ibolya Inessa Irén Iskra Iulia Ivanna Izabela Janka Jasmina Jeta Jolán Jovana Jovanka
f  slavic  Julita Kalinka Kamilla Kata Kitti Kristalina Kristýna Krisztina Ksenija Lejla Lesia
f  slavic  Lidiya Lilya Lilyana Liri Liubov Loredana Lucija Ludwika Luminița Lyuba Mădălina Majda
f  slavic  Manca Marcelina Marfa Mariia Marijana Marilena Mariola Martyna Marusya Mateja Matrona
f  slavic  Matylda Merita Mihaela Mila Milana Mileva Milka Mirka Mojca Morana Narcisa Nastya
f  slavic  Natalija Neda Neli Nelli Neža Nicoleta Nika Nikolina Nives Noémi Oana Olia Olya Otilia
f  slavic  Panna Pavlína Polona Praskovya Radka Raluca Rebeka Réka Rodica Romana Rufina Ruxandra
f  slavic  Samra Sanda Savina Snežana Sofija Sofya Soňa Sorina Špela Stana Stela Suzana Svetla
f  slavic  Sylwia Tena Teréz Tetyana Tijana Tímea Tsvetana Uliana Ulyana Urša Valeriya Vanya
f  slavic  Vasilisa Venera Verica Viorica Vira Vlada Vlasta Weronika Wiktoria Yaroslava Yeva
f  slavic  Yordanka Yuliana Zala Zdena Zdenka Zenobia Živa Zoia Zorka Zoya Zrinka Zsuzsa Zuzanna
u  slavic  Aleksa Huba Nermin Toma Virág Yuli
m  caucasus  Abai Aidar Akaki Aleksandre Alen Alisher Almazbek Amiran Anar Anzor Araz Asan Askar
m  caucasus  Avedis Azamat Azer Badri Bakhtiyar Bayram Beka Bidzina Bondo Chingiz Dachi Daniyar
m  caucasus  Dastan Davit Demetre Edmon Eldar Elman Emin Emomali Gagik Gani Givi Gocha Gogi
m  caucasus  Gurbanguly Hagop Hayk Heydar Hrant Irakli Jaba Jemal Kairat Kanat Karekin Khazar
m  caucasus  Konstantine Kote Kurmanbek Lado Lasha Mahir Mamuka Manvel Merab Mihran Narek Nariman
m  caucasus  Nerses Nodar Novruz Nubar Otar Raffi Ramin Ramiz Rasul Rezo Samad Sandro Saparmurat
m  caucasus  Sargis Sarkis Serik Shota Soso Suren Temir Tengiz Tigran Tofig Tornike Toros Tural Ulan
m  caucasus  Umid Vahan Vahe Vakhtang Vano Vardan Vartan Vato Vigen Viken Yashar Zaal Zahid Zakir
m  caucasus  Zamir Zaven Zaza Ziya Zviad
f  caucasus  Ainur Almaz Anush Armine Arpi Arzu Asel Assel Dilbar Elene Eteri Farida Gayane Gohar
f  caucasus  Gular Gulnara Gulshan Iza Keta Keti Lali Lianna Lika Lilit Madina Malahat Manana
f  caucasus  Mehriban Meline Melis Naira Nargis Narine Nata Natia Nazgul Nigar Sahiba Saule Sevda
f  caucasus  Shushan Sopho Zabel Zarina
u  caucasus  Ikram Nane Rati Shahin
m  greek  Achilleas Agis Alekos Alexandros Anastasios Anastasis Angelos Antonios Antonis Argyris
m  greek  Aristides Aristotelis Asterios Athanasios Babis Charalambos Christodoulos Christos
m  greek  Dionysios Eleftherios Fotis Giannis Giorgos Haralambos Iason Ilias Kimon Kostis Lambros
m  greek  Lazaros Lefteris Leonidas Loukas Makarios Makis Manolis Manos Marinos Markos Menelaos
m  greek  Michail Michalis Mikis Miltos Mimis Minas Nikitas Odysseas Orestis Panayiotis Pantelis
m  greek  Petros Rigas Savvas Sotirios Sotiris Spiros Spyridon Stamatis Stathis Stefanos Stelios
m  greek  Stratos Takis Tasos Tassos Thanasis Themis Theodoros Theofanis Timoleon Vangelis Vassilis
m  greek  Xenophon Yiannis
f  greek  Agapi Angeliki Antigone Aspasia Athanasia Chara Dafni Danae Despoina Dionysia Domna Eirini
f  greek  Eleftheria Elpida Evangelia Evi Fani Filio Fofi Fotini Irini Konstantina Lambrini Lito
f  greek  Manto Matina Myrto Paraskevi Pelagia Popi Roula Soula Tasia Theano Toula Vassiliki Viki
f  greek  Xanthi Xenia Zoi
u  greek  Vaso
m  turkish  Akif Alper Asım Atilla Ayhan Aykut Bahri Barbaros Bedri Bekir Bilgin Burhan Cafer Caner
m  turkish  Celal Cemil Cenk Cevdet Cihan Coşkun Derviş Emrah Engin Ercan Ergün Erhan Erman Ersin
m  turkish  Ertugrul Ethem Eyüp Fahri Faik Fazıl Feridun Ferit Fethi Fethullah Fevzi Furkan Galip
m  turkish  Gökhan Halil Haluk Hamit Hayati Hayrettin Hayri Hidayet Hilmi Ihsan İlker İlyas İzzet
m  turkish  Kaan Kazım Kerem Kerim Koray Korkut Lütfi Mahmut Melih Mert Metin Mithat Muammer Muhsin
m  turkish  Nabi Naci Nazım Necati Necdet Necip Nihat Niyazi Nuri Okan Oktay Olcay Önder Onur Ozan
m  turkish  Özcan Ramazan Reha Remzi Rıdvan Rıfat Rıza Şaban Sadık Saffet Sait Salih Şamil Sedat
m  turkish  Sefa Selçuk Semih Serhat Serkan Sezgin Soner Taner Tarkan Tayfun Tayyar Teoman Tevfik
m  turkish  Tolga Tufan Tuncay Turhan Uğur Ulaş Vedat Volkan Yakup Yalçın Yiğit Yücel Yüksel Zafer
m  turkish  Zeki
f  turkish  Alev Aslı Ayten Banu Başak Bengi Beril Berna Berrin Beste Betül Beyza Burcu Buse Büşra
f  turkish  Cemile Ceren Ceyda Ceylan Demet Didem Dilan Dilara Emel Esin Esma Ezgi Feride Fethiye
f  turkish  Filiz Funda Gamze Gizem Gül Gülay Gülistan Hacer Hande Hatun Havva Hazal Hürrem İdil
f  turkish  İlkay İnci Jale Kübra Lale Latife Leman Melda Melike Meltem Meral Merve Meryem Mualla
f  turkish  Nalan Nazan Necla Neşe Nesrin Nevin Nihal Nihan Nilay Nimet Nur Nuray Oya Pelin Pervin
f  turkish  Reyhan Safa Safiye Sedef Seher Selda Sema Semra Şenay Serap Sevgi Sevim Seyhan Sezen
f  turkish  Sinem Süha Suna Tansu Tülay Tülin
u  turkish  Arda Deniz Elvan Hilal
m  italian  Adelmo Agostino Alfio Alvise Amedeo Amerigo Amilcare Angelino Aniello Annibale Antonello
m  italian  Arcangelo Arrigo Attilio Azeglio Baldassarre Baldo Bartolo Bartolomeo Battista Benedetto
m  italian  Beniamino Berardo Biagio Bonaventura Brando Brunello Calogero Camillo Ciriaco Concetto
m  italian  Corrado Cosimo Costantino Costanzo Cristoforo Delio Duccio Edmondo Egidio Ennio Ercole
m  italian  Ermanno Ermenegildo Ezio Ferdinando Ferruccio Fiorenzo Flaminio Fulvio Furio Gaetano
m  italian  Galeazzo Gaspare Gavino Gennaro Geremia Gerolamo Giacinto Giacobbe Giampaolo Giampiero
m  italian  Giandomenico Gianfranco Gianluigi Gianpaolo Gioacchino Girolamo Giuliano Giustino
m  italian  Goffredo Gualtiero Guglielmo Iacopo Ignazio Ilario Ilio Ippolito Ivano Lapo Lazzaro
m  italian  Liborio Licio Livio Lodovico Loris Luchino Ludovico Manfredi Manfredo Manlio Marcantonio
m  italian  Marzio Massimiliano Mattia Mimmo Mino Mosè Nando Nello Nerio Niccolò Nichi Nunzio Oddone
m  italian  Omero Onofrio Onorato Orazio Oreste Ottaviano Ottavio Patrizio Pierluigi Piero Pierpaolo
m  italian  Pippo Raffaele Raniero Remo Renzo Rinaldo Romolo Ruggero Sabatino Sante Saverio Savino
m  italian  Sebastiano Serafino Silvestro Simeone Sirio Sisto Spartaco Tancredi Teodorico Tiziano
m  italian  Tonino Torquato Totò Tullio Turi Uberto Ulisse Vinicio Virginio Vittore Zaccaria
f  italian  Adalgisa Agnese Alda Annunziata Assunta Azzurra Brunella Celestina Cloe Costanza
f  italian  Dionisia Domitilla Donata Elettra Enrica Enza Erminia Fabia Fabrizia Fausta Felicita
f  italian  Fiammetta Filippa Fiorenza Flaminia Fosca Fulvia Ghita Giada Ginevra Gisella Giuditta
f  italian  Giulietta Giuseppina Giustina Graziella Isotta Leda Licia Lorella Lucetta Lucilla
f  italian  Ludovica Luigia Maddalena Mariella Marinella Mimma Monia Morgana Nella Nerina Nunzia
f  italian  Nunziata Orsola Ortensia Ottavia Paolina Petronilla Piera Rachele Romilda Rosaria
f  italian  Rossana Rossella Sibilla Simonetta Smeralda Tiziana Tullia Urania Violante Virna
f  italian  Vittoria
u  italian  Nanni
m  spanish  Aitor Ambrosio Amílcar Anastasio Ander Andoni Aniceto Apolinar Aquiles Arcadio Ariosto
m  spanish  Arnau Arnoldo Asdrúbal Asier Baldomero Bartolomé Belisario Bernabé Bernardino Bernat
m  spanish  Biel Braulio Casimiro Ceferino Celestino Cesáreo Clemente Crisóstomo Dámaso Desiderio
m  spanish  Eladio Elio Elpidio Enric Epifanio Erasmo Estanislao Eugenio Eulogio Eustaquio Evaristo
m  spanish  Everardo Fabricio Faustino Fernán Ferran Filemón Filiberto Florentino Francesc Fulgencio
m  spanish  Gabino Genaro Gervasio Godofredo Gorka Haroldo Heraclio Hipólito Homero Iago Iban Ignasi
m  spanish  Iker Imanol Inaki Inocencio Isidoro Jacobo Jaume Jenaro Jeremías Jokin Jonatan Josep
m  spanish  Julen Justino Juvenal Kepa Koldo Ladislao Laureano Lautaro Lluís Marcial Maximiliano
m  spanish  Melquíades Miquel Narcís Nicasio Nicomedes Nilo Oriol Oswaldo Pancho Ponciano Porfirio
m  spanish  Primitivo Prudencio Quico Raimon Raimundo Reinaldo Remigio Romualdo Ruperto Rutilio
m  spanish  Sabino Salomón Saturnino Serafín Servando Severiano Severino Severo Silverio Sócrates
m  spanish  Tiburcio Timoteo Toribio Tulio Ubaldo Urbano Urko Valeriano Venustiano Victoriano
m  spanish  Vladimiro Wenceslao Wilmar Xabi Xabier Xan Yovani
f  spanish  Ainhoa Aitana Amaia Amaranta Andreína Arantxa Arminda Carmelina Casilda Cayetana Celinda
f  spanish  Charo Dalila Dayanara Delcy Dorotea Elizabet Emiliana Encarna Ernestina Eufemia Fermina
f  spanish  Genoveva Gilma Gregoria Guillermina Idalia Inmaculada Iria Jésica Joaquina Leire
f  spanish  Leocadia Lucila Lucrecia Magaly Malena Maruja Mirella Mirtha Montse Nilda Odalys Olalla
f  spanish  Paca Primitiva Prisca Rosalba Solana Tecla Telma Tomasa Yadira Yanet Yanina Yazmín Zaida
f  spanish  Zaira Zoila Zoraida Zulma
u  spanish  Renán
m  portuguese  Adilson Afonso Agenor Agostinho Alberico Alcides Almir Aloísio Amadeu Amarildo
m  portuguese  Aquilino Armínio Benedito Boaventura Breno Caio Cândido Carlinhos Chico Clodoaldo
m  portuguese  Damião Deltan Denilson Deodato Dinis Diogo Dirceu Djalma Domingos Eder Edinho Edinson
m  portuguese  Edmar Enéas Ernâni Euclides Evandro Felício Fernandinho Floriano Frederico Genésio
m  portuguese  Gerson Gilmar Gonçalo Hélder Jaques Jardel Jorginho Josias Juliano Juscelino Magno
m  portuguese  Marquinhos Martinho Mateus Moacir Nicolau Nilson Nilton Odair Olavo Olímpio Osmar
m  portuguese  Paulinho Péricles Plínio Quintino Reginaldo Rivaldo Robinho Romário Romeu Ronaldinho
m  portuguese  Rubens Saulo Sebastião Serafim Simão Tadeu Tancredo Tarcísio Telmo Tibério Tomé
m  portuguese  Ulisses Valmir Valter Vanderlei Vasco Vítor Wilker Zeca
f  portuguese  Adélia Albertina Alzira Andréia Aparecida Branca Cássia Conceição Cristiane Dalva
f  portuguese  Dirce Djamila Elza Filipa Geni Giovana Guida Iara Ivete Ivone Izabel Janja Laís
f  portuguese  Lucília Madalena Mafalda Margarida Mariza Mayara Piedade Rute Tábata Taís Talita
f  portuguese  Terezinha Vanda Vânia Zélia
m  caribbean  Andron Anthonio Bharrat Cheddi Devant Gervase Glenville Jean-Henry Kenrick Lascelles
m  caribbean  Othniel Phillipe Rameshwar Ronsard Rosny Shimron Usain Vybz Wavell Wilner Youri
f  caribbean  Mignon Paula-Mae Reanne Sharmaine Shelly-Ann Vindhya
m  middle-east  Abdelfattah Abdelhakim Abdelhamid Abdelilah Abdellah Abdellatif Abdelmalek
m  middle-east  Abdelrahman Abderrahmane Abdeslam Abdolkarim Abdolreza Abdul-Rahman Abdulhadi
m  middle-east  Abdulhamid Abdulkadir Abdulkarim Abdullatif Abdulmalik Abdulrahim Abdulsalam
m  middle-east  Abdulwahab Achraf Adham Afif Afshin Akil Alaeddin Alawi Ali-Akbar Allal Amer Amine
m  middle-east  Amir-Hossein Anis Ardalan Aref Arsalan Arya Asaad Asef Asem Asghar Ashkan Ashour
m  middle-east  Atallah Atta Attaullah Awad Azmi Azzam Azzedine Badr Baha Bahaa Bahadur Bahman Basem
m  middle-east  Behnam Behrooz Behzad Belkacem Boutros Brahim Camil Chadli Chokri Daher Daud Davood
m  middle-east  Davoud Dawud Dhia Diaa Driss Ehsan Elyas Elyes Fadel Fadhel Fadil Falah Faraj Faraz
m  middle-east  Farhang Farrokh Farshad Farshid Farzad Fathi Fawaz Fawwaz Fayyad Fazal Fazel Feras
m  middle-east  Firouz Foad Galal Gebran Ghaith Ghaleb Ghanem Ghasem Gholam-Hossein Gholam-Reza
m  middle-east  Gholamreza Ghulam Gulbuddin Habibollah Habibullah Haitham Hakam Hamid-Reza Hammoud
m  middle-east  Hanif Haroun Hashemi Hasib Hassane Hatim Haydar Haytham Hazem Hekmat Hemin Hicham
m  middle-east  Hiwa Homayoun Hooman Hormuz Houari Hussam Hussien Imed Iraj Ismat Jabbar Jahangir
m  middle-east  Jalaluddin Jalil Jamaluddin Jamshid Jasim Javid Jubran Kadhim Kais Kambiz Kamel
m  middle-east  Karwan Kayvan Kazem Khader Khairat Khairi Khaldoun Khaldun Khamis Khattab Khosrow
m  middle-east  Khushal Kouros Kourosh Lakhdar Larbi Lotfi Maan Magdi Magdy Maged Mahmoud-Reza Majdi
m  middle-east  Majed Makram Mamdouh Mamoun Mani Mansur Marouane Marouf Marzouk Masud Maziar Medhat
m  middle-east  Mehrdad Messaoud Milad Mir-Hossein Mirwais Mishaal Mohamad-Javad Mohammad-Ali
m  middle-east  Mohammad-Hossein Mohammad-Javad Mohammad-Reza Mohanad Mohand Mohannad Mohsin Mojtaba
m  middle-east  Mokhtar Moncef Mongi Moslem Mouloud Mounir Mourad Moustafa Moustapha Mozaffar Mudar
m  middle-east  Mufid Muhannad Muin Mujeeb Mujib Munaf Muqtada Musab Mustapha Mutaz Muthanna Nabeel
m  middle-east  Nabih Nadeem Naeem Nael Najeeb Naji Najibullah Najm Nasrallah Nasri Nasrullah Nassir
m  middle-east  Nayef Nazem Nazih Nazir Nimr Nizar Noureddine Obeid Omran Othman Oussama Parsa
m  middle-east  Pedram Pejman Peyman Pouya Puya Qadir Qais Qays Qusay Raafat Rabah Rabee Rabih
m  middle-east  Rachid Radhi Radwan Raef Rafat Rafic Rafiq Rahmatullah Raif Rakan Ramez Ramy Rangin
m  middle-east  Rasool Rasoul Rayan Redha Riadh Ridha Rifaat Rizk Rostam Saeid Safwan Safwat Sahand
m  middle-east  Saifullah Salahuddin Salar Saman Samih Samiullah Samy Saqr Sasan Sayyed Sepehr
m  middle-east  Shafik Shafiq Shahab Shahzada Shakir Shamsuddin Shawki Shawqi Shervin Shihab Shivan
m  middle-east  Shukri Siamak Siavash Sirajuddin Sirus Sobhi Sofiane Soheil Soran Soroush Sulaiman
m  middle-east  Taher Taieb Talaat Tammam Taqi Tarak Tawfik Tawfiq Thabet Thamer Turki Ubaid Wadih
m  middle-east  Wahbi Wajdi Wajih Waliullah Wasfi Wassim Wissam Yacine Yacoub Yahia Yama Yaqub
m  middle-east  Yassine Yazan Yazid Youcef Younes Younis Yunis Zafir Zaher Zahi Zahir Zahran
m  middle-east  Zakariya Zakariyya Zal Zalmai Zalmay Zeid Zeidan Ziauddin Zied Zine Ziyad Zuhair
m  middle-east  Zuhdi
f  middle-east  Abir Abla Afnan Ahed Ahlam Alya Amna Anahita Aneesa Anousheh Assia Atena Avin Azin
f  middle-east  Azza Badia Bana Baraa Bita Bouchra Bushra Danya Deema Delara Doaa Donya Dounia Dua
f  middle-east  Eman Enas Faiza Fariba Farkhunda Farnaz Farzaneh Faten Fathia Fatiha Fatin
f  middle-east  Fatma-Zohra Fatuma Fawzia Fayrouz Ferial Ghadir Ghina Goli Golshifteh Habiba Hadiya
f  middle-east  Hajer Haleh Hamsa Hanaa Hanae Haneen Hania Hasna Hayat Hessa Hikma Homa Hoor Houda
f  middle-east  Husna Ibtisam Ikhlas Imane Inaya Insaf Janan Jila Karama Kawthar Khawla Kimia Kobra
f  middle-east  Ladan Lamis Madiha Mahin Mahtab Maisa Malaka Malalai Mandana Marah Maral Marzia
f  middle-east  Marzieh Mayar Maysa Maysoon Mehri Metra Minoo Mirna Mitra Mouna Muna Munia Muska
f  middle-east  Naheed Nahla Naima Najwa Narin Nayla Negin Nezha Nilofar Noha Nooshin Noura Nuha
f  middle-east  Pari Paria Parvaneh Rabab Rabha Radia Raghad Raha Rahaf Rahma Randa Raneem Razan
f  middle-east  Reema Rola Ruba Rula Saadia Saba Sabrin Sadaf Safia Sahar Saira Sajida Saleha Salima
f  middle-east  Samaa Samin Samiya Sanam Sepideh Shada Shadia Shahed Shahira Shahla Shakeela Shakila
f  middle-east  Shinkai Shole Sholeh Shorouk Shukria Siham Simin Soad Souad Soumaya Suhaila Suraya
f  middle-east  Tahereh Tamana Tawakkul Thuraya Touran Wafaa Warda Wasan Widad Yalda Yasmina Yeganeh
f  middle-east  Yusra Zahia Zahida Zahira Zakia Zeina Zineb
u  middle-east  Anoush Assem Azhar Dilshad Farhat Ghazal Mais Monir Najah Nalin Nasim Nassim Qamar
u  middle-east  Reda Saadat Sharaf Zana
m  hebrew  Akiva Amichai Amotz Amram Arieh Arik Arnon Arye Aryeh Asael Asaf Asaph Aviram Avishai
m  hebrew  Avri Azriel Baruch Ben-Zion Benzion Bini Boaz Chaim Chanan Chemi Dagan Dekel Dror Dubi
m  hebrew  Dudi Eitan Elad Elazar Elchanan Eldad Eliahu Eliezer Elimelech Eliyahu Elon Erel Erez
m  hebrew  Eytan Ezer Gadi Gavriel Gershon Gidi Gidon Gilead Giora Hadar Hagai Haggai Hanoch Haskel
m  hebrew  Hillel Idan Iddo Ido Igal Imri Itai Itay Ittai Itzik Kfir Lavi Lior Liran Malkiel Matan
m  hebrew  Menahem Menashe Mendel Micha Moti Motti Nachman Nachum Nadav Naor Natan Nati Nehemia Nevo
m  hebrew  Nitzan Noach Oded Ofir Ohad Omri Ophir Osher Pinchas Pinhas Pini Raanan Rafi Roni Sagi
m  hebrew  Sagiv Sefi Shabtai Shachar Shahar Shalev Shaya Shilo Shimi Shimshon Shlomi Shmuel Shmulik
m  hebrew  Shuki Simcha Simha Snir Tamir Tomer Tuvia Tzvi Uriel Uziel Yaacov Yadin Yaki Yakir Yaniv
m  hebrew  Yankel Yarden Yariv Yaron Yechiel Yehezkel Yehoshua Yehudah Yeshayahu Yigael Yishai
m  hebrew  Yisroel Yitzchak Yitzchok Yochai Yoel Yohai Yohanan Yonah Yonatan Yoni Yoram Yosi Yossef
m  hebrew  Yotam Yuda Zalman Ze'ev Ziv Zohar Zuriel Zvi
f  hebrew  Ariela Atara Avigail Avital Aviva Bat-El Bat-Sheva Batsheva Bracha Chana Chani Dafna
f  hebrew  Dalit Daphna Daphni Devora Einat Elisheva Esti Etti Galia Geula Gilat Haya Hila Idit
f  hebrew  Inbal Inbar Irit Keshet Liat Livnat Maayan Malka Mazal Miki Moriah Na'ama Naama Natali
f  hebrew  Netta Nili Nira Noya Nurit Ofra Orit Orna Osnat Penina Pnina Racheli Revital Riki Rivi
f  hebrew  Ronit Ruhama Ruti Sapir Sarit Shani Shifra Shir Shiri Shulamith Shuli Sigal Sivan Tali
f  hebrew  Talia Tikva Tirza Tova Tovah Varda Vered Yaara Yaffa Yochi Zehava
u  hebrew  Didi Dudu Liron Noy Rotem Yona
m  south-asia  Aadil Aaditya Aakash Aamer Aamir Aarav Abani Abdur Abhay Abhimanyu Abhinandan Abhinav
m  south-asia  Adarsh Ahmer Ahsan Aijaz Ajantha Ajith Ajmal Ajoy Akbaruddin Akmal Akshat Akshay
m  south-asia  Aleem Amaan Amandeep Amanullah Amarinder Amarjeet Amarjit Ameya Ananda Aneesh Angad
m  south-asia  Aniket Animesh Aniruddha Anish Ankur Anmol Annamalai Anshul Anshuman Anubhav Anuj
m  south-asia  Anura Anwarul Aqeel Aravinda Arbab Arindam Arjuna Arup Aseem Asela Ashutosh Asit
m  south-asia  Aslam Asoka Asutosh Atanu Ateeq Atif Atiq Aurangzeb Awais Ayaz Ayub Ayush Azam Azizul
m  south-asia  Babar Babulal Baburam Badal Badruddin Badrul Balakrishnan Balasaheb Balbir Balen
m  south-asia  Baljit Balwant Balwinder Bansi Barkat Basit Bhagwan Bhagwant Bhairon Bhajan Bhanu
m  south-asia  Bharath Bhaskar Bhaskaran Bhavesh Bhim Bhushan Bhuvan Bhuvneshwar Bikash Bikram
m  south-asia  Bilawal Binay Binod Binoy Biplab Birendra Bishnu Biswajit Biswanath Brajesh Brijesh
m  south-asia  Chaminda Chandrababu Chandrakant Chandrashekar Chandrashekhar Charanjit Chaturanga
m  south-asia  Cheteshwar Chinmoy Chirag Chiranjeevi Daggubati Daljeet Darpan Darshan Dayanand
m  south-asia  Dayanidhi Debasish Devdutt Devesh Devinder Devraj Dhammika Dhananjay Dhananjaya
m  south-asia  Dhanush Dhruv Digvijay Dilshan Dinanath Dipak Dipankar Duleep Durai Dushyant Ejaz
m  south-asia  Eknath Eranga Faheem Fahim Faizal Fakhar Fareed Farhan Farrukh Fawad Fazlul Fazlur
m  south-asia  Feroz Feroze Firdous Furqan Gajanan Gajendra Gamini Ganapathi Gangadhar Ghanshyam
m  south-asia  Giriraj Gokarna Gokul Gopalakrishnan Gulab Gulzar Gurdeep Gurmeet Gurnam Gurpreet
m  south-asia  Gyanendra Habibur Hafeez Hameed Hammad Hanumantha Hariharan Harin Harinder Harmeet
m  south-asia  Harpal Harpreet Harsha Harshad Harshvardhan Harvinder Haseeb Hasmukh Hasnain
m  south-asia  Hidayatullah Hikmat Himanshu Hiralal Hiren Ibadat Iftikhar Ijaz Imtiaz Inder Inderjit
m  south-asia  Indranil Inzamam Irshad Ishaan Ishan Ishant Ishtiaq Ishwar Iskander Jagadish
m  south-asia  Jagannath Jagat Jagjit Jagmeet Jagmohan Jaideep Jaipal Jamshed Janaka Jasbir Jaspal
m  south-asia  Jasprit Jaswinder Jatinder Javaid Javeria Jawaharlal Jayanta Jayaraj Jayaram Jayesh
m  south-asia  Jeetendra Jeevan Jehangir Jhala Jignesh Joginder Junaid Jyotirmoy Kabir Kaleem
m  south-asia  Kamlesh Kanhaiya Kannan Kantilal Kanwar Kapila Karamchand Karti Kartik Kartikeya Karu
m  south-asia  Karunanidhi Kashif Kedar Keshav Keshub Ketan Khaqan Khursheed Khurshid Kirit Kishan
m  south-asia  Kishor Kripal Krishnakumar Krishnamachari Krishnamurthy Krishnan Kuldeep Kulwant
m  south-asia  Kumaraswamy Kusal Kushal Lahiru Lakmal Lakshman Lakshya Lalith Lalji Lallan Laloo
m  south-asia  Lasantha Lasith Laxman Laxmikant Liaqat Liaquat Lokesh Madan Madhav Madhavan Madhukar
m  south-asia  Madhusudan Mahabir Mahadev Mahavir Mahbub Mahela Mahendra Mahfuz Mahmudullah
m  south-asia  Maithripala Makhan Manan Manas Manav Mandeep Mangal Manikandan Maninder Manjit
m  south-asia  Manjunath Manmeet Manpreet Manu Maqbool Maqsood Mashrafe Mayank Mayur Mazhar Mehboob
m  south-asia  Mehtab Milind Milinda Milkha Misbah Misbah-ul-Haq Mithun Mizanur Moeen Mohanan
m  south-asia  Mohandas Mohanlal Mohit Moin Moinuddin Mosharraf Muazzam Mubashir Mubeen Mudassar
m  south-asia  Mujibur Mukund Muneer Murugan Mushfiqur Mushtaq Mustafizur Muthu Muthuvel Muttiah
m  south-asia  Muzaffar Nagaraj Nagarjuna Najam Nakul Namal Narahari Narasimha Narayana Narayanan
m  south-asia  Narendran Narinder Naseem Naseer Nasiruddin Natwar Nauman Naushad Navneet Nazmul
m  south-asia  Nazrul Ngawang Niaz Nimal Nimesh Niraj Niranjan Nirmal Nisar Nitesh Nizam Nizamuddin
m  south-asia  Noman Nritya Nuwan Omair Oommen Owais Padam Padmanabhan Palaniswami Panneerselvam
m  south-asia  Paramjit Paresh Parimal Parminder Partap Parth Parthasarathy Parvez Pasang Pathum
m  south-asia  Pawan Pervaiz Phurba Pinarayi Prabhakar Prabhu Prachanda Pradip Pradyumna Prafulla
m  south-asia  Prahlad Pranav Prasoon Prateek Pratik Prithvi Pulkit Puneet Punit Puran Pushkar
m  south-asia  Qadeer Qaiser Rabindra Raees Rafique Raghu Raghubir Raghunandan Rahat Rajan Rajaram
m  south-asia  Rajasekhar Rajdeep Rajendran Rajib Rajinder Rajinikanth Rakshit Ramakant Ramakrishna
m  south-asia  Ramakrishnan Ramalinga Ramanathan Ramaswamy Ramdas Ramdev Rameez Ramnath Rampal
m  south-asia  Ranbir Randeep Randhir Rangana Ranganath Ranjith Ranveer Ratnakar Rauff Ravichandran
m  south-asia  Ravish Ravishankar Razzak Rehan Rehman Riaz Rishikesh Riyaz Rohinton Romesh Rupak
m  south-asia  Rupesh Ruwan Sabir Sabyasachi Sadanand Sagar Sahil Saifuddin Saiful Sajjad Saket
m  south-asia  Sakib Sampath Samrat Samudra Sanat Sanath Sanaullah Sandip Sanjeewa Sanjib Sanjoy
m  south-asia  Sankalp Sankar Sanket Santanu Saqib Saqlain Sarabjit Sarbananda Sarfaraz Sarfraz
m  south-asia  Sarvepalli Sarwar Sathish Satnam Satpal Satyajit Satyanarayan Satyanarayana Satyapal
m  south-asia  Satyendra Saurav Selvam Senaka Senthil Shaban Shabbir Shafqat Shaharyar Shaheen
m  south-asia  Shahjahan Shahnawaz Shahryar Shahzad Shahzaib Shakeel Shakib Shamim Shamsher Shamsul
m  south-asia  Shantanu Sharath Sharjeel Shashank Shehan Shehryar Sheraz Shibu Shirish Shishir
m  south-asia  Shivam Shoaib Shridhar Shrikant Shriram Shubham Shubhankar Shujaat Siddaramaiah
m  south-asia  Siddhant Siddhartha Sikandar Sirajul Sivaraman Sohail Sohan Sohel Somnath Sonu
m  south-asia  Sreedharan Sreekumar Sreenivasan Sreesanth Sridhar Sridharan Srinath Srinivasa
m  south-asia  Srinivasan Sriram Subhas Subir Subodh Subramaniam Subrata Sudarshan Sudeep Sudesh
m  south-asia  Sudhakar Sudhanshu Sudip Sujan Sujay Sujit Sujoy Sukhwinder Sukumar Sukumaran Sumanth
m  south-asia  Sumantra Sumeet Sundaram Suranga Surender Surendra Surendran Surjeet Surjit Sushant
m  south-asia  Swaminathan Swapnil Swaran Tabish Taimur Talha Tamal Tanmay Tanveer Tanvir Tapan
m  south-asia  Tapas Taskin Tasneem Tathagata Tayyab Tejinder Tenzin Tenzing Thangam Tharanga
m  south-asia  Thisara Tillakaratne Tissa Tsering Tuhin Tushar Udara Udayan Udit Ujjwal Umair Umang
m  south-asia  Umer Umesh Upendra Upul Utkarsh Utpal Vaibhav Vaiko Varadarajan Vasudev Vasudeva
m  south-asia  Vasudevan Vatsal Vedant Veerappa Venkaiah Venkataraman Venkatesan Venkatesh Venu
m  south-asia  Venugopal Vidyasagar Vignesh Vijayakumar Vijayan Vijender Vikrant Vimal Vinayak Vinit
m  south-asia  Viraj Virbhadra Virender Virendra Vishnuvardhan Vishwas Viswanathan Vithal Vivaan
m  south-asia  Wajid Waman Waqar Waqas Waseem Wimal Yashpal Yawar Yedi Yogendra Yogeshwar Yousaf
m  south-asia  Yousuf Yuvraj Zaheer Zahoor Zaka Zeeshan Ziaur Zubin Zulfikar Zulfiqar
f  south-asia  Aafia Aanchal Abida Afia Afreen Afsana Ahana Ahilya Akanksha Akshaya Alaknanda Amba
f  south-asia  Ambika Amena Amisha Amita Amruta Amrutha Anandi Anandiben Anasuya Anchal Anila Anisha
f  south-asia  Anjum Anjuman Annapurna Annu Anoma Antara Anuja Anupama Anusha Apoorva Aradhana Arfa
f  south-asia  Arifa Arjumand Arpita Arti Asifa Asin Asiya Asmita Atiya Avantika Babita Bakhtawar
f  south-asia  Bandana Barkha Basanti Batool Bhagya Bharathi Bhavana Bhavya Bhumi Bhumika Bidya
f  south-asia  Bilqis Bilquis Binda Bindu Bipasha Bulbul Chameli Chandana Charu Chetna Chhaya
f  south-asia  Chinmayi Damayanti Damini Darshana Dawa Deepali Deepti Devaki Devina Dhanya Diksha
f  south-asia  Dipa Dipti Dipu Disha Diya Dutee Erum Esha Falak Falguni Fareeha Farhana Fatema
f  south-asia  Fauzia Firdaus Gagandeep Gargi Geetanjali Girija Gowri Gulabo Gunjan Gurinder Gyan
f  south-asia  Hajra Hansa Hansika Hareem Harini Harshita Hasini Heena Himani Humaira Humera Indrani
f  south-asia  Indu Iram Isha Ishita Ishrat Ishwari Jabeen Jagriti Jahanara Jahnavi Jasleen Jasmeet
f  south-asia  Jayanti Jayashree Jugnu Juhi Jwala Jyothi Jyotsna Kainat Kalyani Kamakshi Kamla
f  south-asia  Kanchan Kangana Kareena Karishma Kashish Keerthi Keya Khadeeja Khalida Khushboo
f  south-asia  Khushi Kishwar Kohinoor Komal Kriti Kritika Krupa Kshama Kumud Kusum Lalitha Latha
f  south-asia  Lavanya Laxmi Lekha Lhakpa Lhamo Madhavi Madhumita Madhura Mahalakshmi Mahasweta
f  south-asia  Maheen Mahima Mahira Maithili Maiya Malavika Maleeha Maliha Mallika Malvika Mamta
f  south-asia  Manasi Mandakini Maneka Manjari Manjula Manorama Mansi Manushi Mariyam Masuda Mayuri
f  south-asia  Medha Meenal Meeta Meghana Meghna Meher Mehr Mehreen Minal Mirabai Mita Mitali Momina
f  south-asia  Monisha Moushumi Mrinal Mrinalini Munni Nadira Nagina Nagma Naina Nalini Namrata
f  south-asia  Nandana Navika Navya Nayana Nayantara Nazia Nazneen Neelima Neerja Neeta Nehal Nighat
f  south-asia  Niharika Nilanjana Nimrat Nirupama Nivedita Nupur Nurul Panchali Parama Parineeti
f  south-asia  Parul Parvathi Parvathy Parveen Poorna Poornima Prabha Prachi Pragati Pragya Prakriti
f  south-asia  Pramila Pratima Preetha Preity Priyadarshini Punam Purnima Pushpa Rachana Rafia
f  south-asia  Ragini Rahila Rahima Rajeshwari Rakhi Ramya Ranjana Ranjini Rasika Razia Revathi
f  south-asia  Riddhi Rimi Ritika Riya Robina Roohi Rubina Ruchi Ruchika Ruchira Rukmani Rumana Runa
f  south-asia  Rupal Rupali Rupinder Sabeen Saeeda Safina Sagarika Sahana Saina Sakshi Saloni
f  south-asia  Sameena Samina Sampa Samyukta Sangita Sanjana Sanju Sanskriti Sarala Saraswathi
f  south-asia  Saraswati Saritha Saroj Sarwat Savitri Sayani Sayantani Sayeda Seemi Shagufta Shahana
f  south-asia  Shahida Shailaja Shaista Shakuntala Shalini Shalu Shama Shamima Shanthi Sharada
f  south-asia  Sharda Sharifa Sharmeen Sharmin Sheema Sheetal Shefali Sheherazade Shehla Shikha
f  south-asia  Shireen Shivani Shobana Shravani Shubha Shukla Shyamala Siddhi Sidra Simran Sindhu
f  south-asia  Sobia Sonakshi Sonal Sonali Sonam Soni Soundarya Sowmya Sridevi Srishti Stuti
f  south-asia  Subhadra Suchi Suchitra Suhani Suhasini Sujatha Sulekha Sulochana Sultana Sumana
f  south-asia  Sumathi Sumati Sunanda Suniti Surabhi Sushila Sushmita Suvarna Swara Swarna Swaroop
f  south-asia  Swetha Syeda Tabassum Tahseen Tanu Tanuja Tanushree Taruna Taslima Tasnim Teesta
f  south-asia  Tripti Ujjwala Upasana Urvashi Uzma Vaishali Vaishnavi Vanitha Varalakshmi Vasantha
f  south-asia  Vasanthi Vasudha Vedika Veena Vibha Vidhya Vijaya Vijayalakshmi Vimala Vimla Vinesh
f  south-asia  Vishakha Yamini Yashika Yashodhara Yasmeen Zeba Zeenat Zille
u  south-asia  Agni Azmat Channa Hira Janaki Kanchana Kanti Kausar Kumara Mahua Manasa Manel Mumtaz
u  south-asia  Munawar Nusrat Prasanta Sabbir Shantha Suriya Udaya Vrinda
m  southeast-asia  Abdon Achmad Adriano Agapito Agung Aidil Akara Aldrin Alwi Amante Amien Amirul
m  southeast-asia  Anacleto Anan Andi Andika Andoy Anek Anuar Arief Arifin Arnel Arsenio Artemio
m  southeast-asia  Asep Avelino Azis Azlan Azman Azmin Bagas Bagus Bakhtiar Basri Bato Bayani Bayu
m  southeast-asia  Blas Bonifacio Budiman Carlito Carmelo Catur Cayetano Chalerm Chea Cheam Chhay
m  southeast-asia  Chito Cipriano Cirilo Conrado Crisanto Cuong Daim Danh Deddy Delfin Demetrio
m  southeast-asia  Dimas Dindo Dionísio Diosdado Dito Doni Duc Dusit Duy Dwi Edmundo Edy Efren
m  southeast-asia  Eleuterio Emiliano Eusebio Fadhil Fadli Fairuz Fajar Fakhri Febri Ferdy Fikri
m  southeast-asia  Firman Florencio Fortunato Fredo Froilan Gaudencio Gede Generoso Getulio Ghafar
m  southeast-asia  Giang Gibran Gilberto Giovani Gunawan Hamzah Hanafi Hartono Hasto Hatta Hendri
m  southeast-asia  Hendy Herminio Hermogenes Herry Hery Hidayat Hien Hiep Hieu Hishamuddin Hla
m  southeast-asia  Hlaing Honesto Hotman Htay Htet Htin Htun Huan Huy Ieng Indro Insan Irwan Jaja
m  southeast-asia  Jerico Jhonny Jinggoy Johari Jojo Jony Juanito Karlo Kasem Kem Ketut Khai Khairul
m  southeast-asia  Khieu Khoa Khoi Kiet Komang Krit Kwik Kyaw Lamberto Lauro Leoncio Lere Lino
m  southeast-asia  Lokman Luhur Luqman Macario Manet Manh Marcelino Marzuki Masdar Maung Maximo
m  southeast-asia  Melchor Minh Mukhriz Myint Myo Naing Narong Nasrudin Nazri Newin Nghia Nghiem
m  southeast-asia  Nhat Nicanor Noli Norberto Nugroho Nuon Nyan Nyoman Nyunt Onofre Paing Pandu
m  southeast-asia  Pantaleon Paquito Parit Pasuk Phay Pheng Phichit Phuc Phyo Pio Prasert Prasetyo
m  southeast-asia  Preecha Pridi Prospero Purnomo Putu Quirino Quốc Quy Quyen Raffy Rafizi Rahmat
m  southeast-asia  Ramli Rano Redentor Reli Ridwan Ridzuan Rithy Rizky Robertus Rodel Rolly Rosli
m  southeast-asia  Rufino Ruy Sakti Saldi Samnang Samphan Sanusi Satur Sawat Serm Shafie Sihanouk
m  southeast-asia  Silvestre Sixto Sofyan Sok Sokha Somsak Souphanouvong Sudi Sudirman Suhaimi Sukma
m  southeast-asia  Sulak Supachai Suparman Surachai Surin Susanto Suthep Sutin Swe Syarif Taufik
m  southeast-asia  Taufiq Taur Teguh Teofilo Thắng Thanh Thant Thaung Thien Thieu Thinh Thongchai
m  southeast-asia  Thuan Thuc Thuong Thura Tiến Tirso Toan Tommi Trieu Truc Trung Tuan Tulus Tuyen
m  southeast-asia  Untung Uttama Vergel Victorino Vien Vitaliano Wibowo Wisnu Wunna Xanana Yakob
m  southeast-asia  Youk Zacarias Zainal Zaini Zeya Zulkifli Zunar
f  southeast-asia  Achara Adelaida Aishah Aiza Amelita Amihan Anggun Anindya Annisa Aprilia Arini
f  southeast-asia  Arlyn Armida Asih Ayu Azizah Benja Bich Bienvenida Bopha Bunga Carmencita Chenda
f  southeast-asia  Chona Cielo Citra Clarita Consolacion Corazon Cuc Desy Diah Diep Dieu Dinky
f  southeast-asia  Divina Dyah Editha Erlinda Estrella Fatimah Feliciana Felicidad Felicitas Felisa
f  southeast-asia  Fenny Fortunata Francisca Gadis Ganes Girlie Halimah Hạnh Haydee Hermie Hnin
f  southeast-asia  Huong Huyen Imee Inday Indri Irna Izzah Kanha Kartika Kartini Khaing Khine Kieu
f  southeast-asia  Korina Laksmi Lani Lanie Lely Leny Lilis Linh Lucita Ludy Maila Malee Malou Maly
f  southeast-asia  Maricar Maricon Marini Marlyn Melani Melati Melita Minda Mulyani Myla Nary
f  southeast-asia  Natividad Nenita Nerissa Ngoc Nhu Nhung Novita Pasing Phuong Phyu Preciosa Puspa
f  southeast-asia  Quynh Rafidah Rahayu Rahmah Rany Ratri Resurreccion Rhodora Rieke Risa Rohana
f  southeast-asia  Rohani Rosalina Rosana Rosmah Rufa Ruffa Salud Saras Sekar Shinta Sinar Sinta
f  southeast-asia  Sirikit Siska Solita Somaly Surti Suryani Teresita Tessie Thao Theresia Thida
f  southeast-asia  Thoa Thuy Tini Titin Trang Tuti Tuyet Utami Vangie Vanna Vanny Vicenta Vina Wati
f  southeast-asia  Widya Yamin Yeni Yenni Yohana Yuni Zenaida Zeny Zulaikha
u  southeast-asia  Aiman Erni Feri Gusti Koko Maricel Ratana Titi Veera Xuan Yani
m  pacific  Aiono Akuila Alipate Ardie Ariki Biman Charlot Epeli Feleti Filipe Fono Hori Josaphat
m  pacific  Josua Kalani Kaleo Kamuela Kanoa Kawika Keawe Kekoa Keola Keoni Kimo Makai Makana
m  pacific  Manasseh Meli Meti Mohi Naden Nemani Nuku Osea Peni Peseta Piri Rangi Rawi Rawiri Rewi
m  pacific  Ropati Samisoni Siale Sione Sitiveni Solomona Tama Tamati Tangaroa Taufa Tevita Tofa
m  pacific  Tomasi Tuilaepa Tumu Vaine Wira Wiremu
f  pacific  Aroha Hēni Hine Iolani Kailani Kanani Kapiolani Karamea Keala Kealoha Kiri Leilua
f  pacific  Liliuokalani Losa Lusia Maata Mahina Malama Malana Manaia Marama Meka Mele Momi Nalani
f  pacific  Ngaire Noelani Pania Ruia Tariana Tiare Vika Wahine
u  pacific  Kahu Kaino
m  japan  Akinori Akiyoshi Arata Daichi Daigo Daiki Eiichi Eisuke Fumiaki Fumihiko Goro Haruo Hayato
m  japan  Hidenori Hidetaka Hidetoshi Hideyuki Hirohiko Hirohisa Hirohito Hiromasa Hiromichi
m  japan  Hirotaka Hisao Hitoshi Ikuo Isao Issei Iwao Joji Junji Junpei Junya Kaito Katsuhiko
m  japan  Katsuhiro Katsuji Katsumi Katsunori Katsutoshi Kazuaki Kazuhisa Kazuma Kazumasa Kazunari
m  japan  Kazunori Kazushi Kazuto Kazuyoshi Kazuyuki Keigo Keiichiro Keita Ken'ichi Kenichiro
m  japan  Kenjiro Kensuke Kento Kimio Kingo Kiyohiko Kiyotaka Kohei Koichiro Koki Kosei Kotaro
m  japan  Kouhei Kouichi Kouji Kozo Kunihiro Kunio Kyohei Kyosuke Masafumi Masaharu Masakatsu
m  japan  Masamichi Masanobu Masataka Masatoshi Masaya Masuo Mikio Mitsuhiro Morihiro Morio Motoki
m  japan  Naohiro Naoki Naoto Naoya Naoyuki Natsuo Noboru Nobuaki Nobuhiko Nobuhiro Nobutaka
m  japan  Nobuyoshi Norihiro Norio Reiji Ryohei Ryoichi Ryoji Ryosuke Ryotaro Ryuji Ryunosuke
m  japan  Ryusuke Ryutaro Ryuzo Saburo Sadao Seigo Seiichi Seiichiro Seiki Seiya Shigeaki Shigenobu
m  japan  Shigenori Shigeo Shin'ichi Shinichiro Shinnosuke Shinpei Shinsuke Shinya Shiro Shogo
m  japan  Shotaro Shuhei Shunji Shusaku Shuzo Soichi Soichiro Soji Sosuke Suguru Sumio Tadanobu
m  japan  Taiki Taisuke Taizo Takafumi Takahiko Takahito Takanori Takatoshi Takaya Takayoshi
m  japan  Takehiro Takeru Takuji Takuma Takumi Takuro Takuto Tamotsu Tatsuhiko Tatsuki Teppei Teruo
m  japan  Tetsuji Tomio Tomoaki Tomohiko Tomohisa Tomokazu Tomoki Tomoya Toshikazu Toshiki Toshinori
m  japan  Toshiya Tsukasa Tsuneo Tsuyoshi Wataru Yasuaki Yasuhiko Yasunari Yasunori Yasushi Yasutaka
m  japan  Yoichiro Yoshiharu Yoshihisa Yoshihito Yoshikazu Yoshiki Yoshimitsu Yoshinari Yoshinobu
m  japan  Yoshinori Yoshito Yoshiyasu Yudai Yujiro Yukihiko Yukihiro Yushi Yuzo Yuzuru
f  japan  Aimi Akane Akari Akemi Akina Akino Arisa Asami Ayaka Ayano Azusa Chiaki Chie Chiharu Chiho
f  japan  Chikage Chisa Chisato Chiyoko Chizu Chizuko Chizuru Emika Emiri Erina Fujiko Fumi Fumie
f  japan  Fusako Harue Hatsue Hatsumi Hideko Hinako Hiromi Ichiko Ikuko Ikumi Kaho Kanae Kanako
f  japan  Kaoru Kaoruko Kayoko Kazue Kazumi Kazuyo Kikuko Kimie Kimiko Kinuko Kinuyo Kiyomi Koharu
f  japan  Kotoko Kotomi Kozue Kumi Kuniko Machiko Madoka Maiko Mami Mamiko Manami Masae Masami
f  japan  Masayo Masumi Mayuko Michie Michiyo Mikie Mikiko Miku Minako Mineko Misa Misaki Misato
f  japan  Misuzu Mitsuki Miwa Miwako Miya Miyako Miyo Miyu Miyuki Mizue Mizuki Momoe Motoko Mutsumi
f  japan  Nagisa Nahoko Namiko Nanae Nanako Nanami Narumi Natsuki Natsumi Nobuko Norie Reika Rika
f  japan  Rikako Rumiko Ruri Ruriko Ryuko Sachi Sachie Saeko Sakiko Saori Satomi Sawako Sayo Sayoko
f  japan  Shiho Shino Shinobu Shiori Shizue Shizuko Sonoko Sumie Sumire Suzue Taeko Takako Tamae
f  japan  Tamaki Tamami Tamiko Teruko Tetsuko Tokiko Tomie Tomiko Tomoe Tomoyo Toshie Toyoko Urara
f  japan  Utako Wakako Yae Yaeko Yasue Yayoi Yoshie Yoshimi Yui Yukie Yukino Yurie Yurika
u  japan  Anri Ayumu Genta Itsuki Kaname Nako Riko Tomoo Yuta Yuya
m  africa  Abayomi Abdiaziz Abdifatah Abdihakim Abdikadir Abdikarim Abdilahi Abdinasir Abdinur
m  africa  Abdirahim Abdirashid Abdirisak Abdirizak Abdisalam Abdiwahid Abdiweli Abdoul Abdoulaye
m  africa  Abdoulkarim Abdourahamane Abdramane Abdullahi Abdulmumin Abdulrasheed Abdulsalami
m  africa  Abdurahman Abebaw Abeiku Abera Abiodun Abiola Abreham Abshir Abubakar Achike Adamu Adane
m  africa  Addisu Adedayo Adegboyega Adekunle Ademola Aderemi Adesola Adetokunbo Adewole Adeyemi
m  africa  Adjoumani Adolphe Adoum Adubango Afam Agathon Agbonkhese Ahmadou Ahmednur Aigboje Ajibola
m  africa  Akinola Akintunde Akwasi Alao Alemayehu Alemu Aliko Aliou Alioune Aliyu Amama Amanuel
m  africa  Amath Amha Amosun Anane Anastase Anayo Andargachew Andile Ange-Félix Aniebonam Antipas
m  africa  Apollinaire Arinze Armindo Aschalew Asfaw Ashenafi Asrat Assefa Atupele Audu Auwal Awale
m  africa  Ayabonga Ayalew Ayanle Ayele Ayinde Ayité Ayodeji Ayokunle Azarias Azubuike Babacar
m  africa  Babafemi Babagana Babajide Bachir Badu Bahati Bahizi Bahru Baïdy Bakari Balarabe Balcha
m  africa  Bamidele Bandile Bankole Baraka Bashe Bashiru Bassirou Baudoin Bedilu Bekoe Berhane
m  africa  Beyene Bheki Bhekisisa Bhekizizwe Bihi Bingu Biniam Biodun Birame Birhanu Birima Biyi
m  africa  Bongani Bonginkosi Boniface Bosco Bouba Boukary Buba Bukari Bukunmi Bulelani Buti Buubaa
m  africa  Cabdi Cawil Cellou Chane Cheikhou Chengetai Chenjerai Chérif Chibueze Chibuike Chibuzo
m  africa  Chibuzor Chidiebere Chidozie Chiedu Chiemelie Chigozie Chijindu Chikezie Chikwe Chima
m  africa  Chimaroke Chimezie Chinonso Chinweike Chinwendu Chinwuba Choguel Chrysostome Chudi Chuka
m  africa  Chuks Chukwudi Chukwuebuka Chukwuemeka Chukwuka Chukwunonso Cleophas Codjo Corneille
m  africa  Crispus Dagmawi Dahir Dalhatu Damilare Danladi Daouda Dapo Daviz Dawda Debo Debretsion
m  africa  Dejene Deji Dele Demeke Demissie Demola Dereje Desalegn Diafarou Dialla Didymus Dieumerci
m  africa  Dikgang Dingane Dioncounda Diriye Djimrangar Dodji Dodzi Dotun Dozie Dumisa Dumisani
m  africa  Dumiso Ebrima Ebuka Echezona Edem Edinam Edudzi Efosa Eghosa Ehigie Ehimare Ejike Ejiro
m  africa  Elikem Eliud Elmi Éloge Eloka Elorm Emem Emenike Endale Endalkachew Enitan Ephrem Ermias
m  africa  Eskinder Eyasu Eyob Eze Ezenwa Faarah Facinet Fadhili Fana Farai Fasil Faure Fekadu
m  africa  Festus Fezekile Fiador Fidèle Fihla Fiifi Fikadu Fikre Fikru Fisseha Fitsum Floribert
m  africa  Fodé Fodio Folajimi Folorunsho Folorunso Fu'ad Fungai Galaydh Gamel Gashaw Gatsha Gayton
m  africa  Gbolabo Gbolahan Gboyega Gboyinde Gcinikhaya Gebremariam Gebremedhin Gebremeskel Gebru
m  africa  Gédéon Gedion Gedleyihlekisa Gedu Geelle Gemechu Gerhardus Getachew Getahun Getaneh
m  africa  Getinet Girma Gizachew Gnamien Godswill Goolam Gorgui Goukouni Guéladio Gugile Guled
m  africa  Guleed Guy-Brice Habtamu Habu Haftom Hailu Hakainde Halilu Hamadoun Hamady Hamidou Hamisi
m  africa  Hamisu Henok Hermanus Hersi Hezron Hissein Hissène Hlaudi Hypolite Ibikunle Ibra Ibrahime
m  africa  Ibrahin Idowu Idriss Idrissa Idrissou Idrissu Iheanyi Ikechukwu Ikenna Imade Inibehe
m  africa  Inuwa Isayas Ismaila Issaka Issayas Issiaka Isyaku Itoro Itse Itumeleng Iyke Izak
m  africa  Izuchukwu Jabu Jabulani Jaco Jakaya Jaramogi Jawar Jean-Bédel Jephta Jibo Jibrin Jide
m  africa  Jimoh Joram Josphat Juandre Jubril Juma Jumanne Kaariye Kabelo Kadré Kalilou Kalu
m  africa  Kamogelo Kanayo Kandia Karamoko Kashim Kassahun Kassimu Kassory Katiana Katlego Kebede
m  africa  Keinan Kelechi Kenechukwu Kenenisa Kenosi Keynan Kgaogelo Kgotso Khadar Khaya Khayelihle
m  africa  Khotso Khulekani Khumbo Khumbudzo Kibret Kidane Kifle Kiflu Kikaya Kinfe Kipchoge
m  africa  Kipchumba Kithure Kizza Kobby Kobena Kobina Kobus Kodjo Kodwo Koffi Kokou Koku Kolapo
m  africa  Kolawole Komla Korede Kosi Kossi Kouadio Kouamé Kouassi Koumba Kpatcha Kraai Kuda
m  africa  Kudakwashe Kudzai Kundi Kunle Kwabla Kwadjo Kwadwo Kwamena Kwamina Kwashie Kwassi Kwaw
m  africa  Kweku Kyungu Lamido Lamine Lancine Langa Lanre Lassana Lassina Learnmore Lebo Lebogang
m  africa  Lechesa Leencho Lehlohonolo Lekan Leke Lencho Lesego Letlhogonolo Liban Lidetu Lifa
m  africa  Liibaan Lotachukwu Louckou Louwrens Lovemore Loyiso Lunga Lungi Lungile Lungisa Luthando
m  africa  Luvuyo Luyanda Lwandile Lwazi Maada Madi Madu Maduabuchi Mady Magaji Mahad Mahamadou
m  africa  Mahamane Mahamat Makgoba Makhenkesi Makhosini Makongoro Makonnen Maky Malal Malick Malusi
m  africa  Mamadi Mamady Mamman Mamushet Mandefro Mandisi Mandlenkosi Mannir Marafa Marais Marthinus
m  africa  Mathole Matome Mawuli Maxamed Mbagnick Mbaye Mbazulike Mbhazima Mbongeni Mbusa Mbuyiseni
m  africa  Mcebisi Mcebo Mduduzi Mekonnen Melaku Melese Melusi Menelik Mengistu Mesfin Meshack
m  africa  Messan Mfundo Mfuneko Miguna Mizengo Mkhuseli Mluleki Mlungisi Mmusi Mncedisi Modibo
m  africa  Mogoeng Mohamadou Mohamud Moïse Mokgweetsi Mondli Mosebenzi Moshood Mosiuoa Motsoko
m  africa  Mountaga Mpendulo Mthuli Mthulisi Mudi Muhoozi Muhtar Mukhtari Mulatu Mulualem Mulugeta
m  africa  Muluneh Munyaradzi Muqtar Murtala Musalia Muyambo Muyiwa Mwigulu Mxolisi Mzimkhulu
m  africa  Mzwandile Mzwanele Nafiu Nape Nasiru Nathi Natnael Ndabezinhle Ndubuisi Nduduzo Nduka
m  africa  Ndumiso Nebiyu Negash Negasso Negede Nehemie Ngoako Ngoni Nhlanhla Niankoro Nicéphore
m  africa  Niran Niyi Njabulo Nkosana Nkosinathi Nkululeko Nnaemeka Nnanna Nosa Nouhoum Nqaba
m  africa  Nqobizitha Nsikan Ntando Ntokozo Ntsikelelo Nyaho Nyiko Obafemi Obert Obinwanne Obioma
m  africa  Obiora Obiozor Obong Ockert Odartey Odinaka Odion Ogbonna Ogbonnaya Oghenekaro Okechukwu
m  africa  Okezie Okunade Okwesilieze Oladapo Oladele Oladimeji Oladipo Oladipupo Olajide Olakunle
m  africa  Olalekan Olamide Olaniyi Olanrewaju Olaoluwa Olasupo Olatunde Olatunji Olawale Olayemi
m  africa  Olayinka Olufemi Olufunso Olukayode Olumide Olumuyiwa Oluniyi Olurotimi Olusanya Olusola
m  africa  Oluwafemi Oluwatobi Oluwole Oluyemi Onome Onyebuchi Onyekachi Onyema Oritsejolomi Osagie
m  africa  Osagioduwa Osahon Osaretin Osarodion Osaze Osinachi Osita Osonye Ossufo Oumarou Oupa
m  africa  Ousseynou Ovie Oyewole Ozioma Palamagamba Panashe Pathy Petrus Phakamile Phathekile Phila
m  africa  Philani Phiwayinkosi Pholo Pitchou Pitso Qorsel Rabiu Ralebipi Rashidi Rassie Redwan
m  africa  Reneiloe Riaan Rigathi Rilwan Roch Rochas Roelf Rorisang Rotimi Rugare Rupiah Saacid
m  africa  Sagir Sakhumzi Salif Saliou Salisu Salou Samatar Sambo Sambou Samora Samwel Sandile
m  africa  Sanele Sanoussi Sassou Sbusiso Schalk Sebhat Seif Selemani Selemon Sello Selorm Senyo
m  africa  Senzangakhona Senzeni Senzo Séraphin Seun Seyi Seyni Seyoum Sfiso Shaaban Sharmarke Shehu
m  africa  Shiferaw Shimelis Shingai Shingirai Shirwac Shola Siad Siaka Sibongiseni Siboniso
m  africa  Sibusiso Sicelo Sidiki Sidya Siener Sifiso Sileshi Simbarashe Simphiwe Simplice Sindika
m  africa  Sindiso Sinethemba Sintayehu Siphamandla Siphosezwe Sisay Sithembile Sithembiso Siyanda
m  africa  Siyum Sochima Solly Somto Songezo Soumaïla Soumana Soungalo Stefanus Stephanus Sthembiso
m  africa  Sule Suleman Sunduza Sunkanmi Sunusi Syabonga Taddese Taddesse Tadele Tadesse Tafadzwa
m  africa  Tagesse Tahlil Takele Takudzwa Takura Tamirat Tamrat Tapiwa Tatenda Taye Tayo Tebogo
m  africa  Teboho Tefera Teferi Tefo Tekeda Teklay Temba Temesgen Teodorin Teodros Tertius Tesfahun
m  africa  Tesfalem Teshome Tewodros Tewolde Tezera Thabang Thabiso Thamsanqa Thandanani Thandisizwe
m  africa  Thando Thapelo Thato Thembelani Thembinkosi Theuns Thierno Thione Thulani Thulas Tiaan
m  africa  Tichaona Tidiane Tiébilé Tiego Tieman Tiemoko Tilahun Tinashe Tlou Tobi Tochukwu Tokunbo
m  africa  Tonderai Tongai Trymore Tryphon Tsadkan Tsegaye Tsepo Tshepiso Tshepo Tshilidzi Tshililo
m  africa  Tsungai Tumelo Tumisang Tundu Ubong Uchechukwu Uchenna Uduak Ufuoma Umaro Unathi Uthman
m  africa  Uzochukwu Uzoma Velaphi Velenkosini Venâncio Vitalis Vusimuzi Vuyani Vuyisile Vuyo Wande
m  africa  Warsame Wasiu Woldemariam Wondimu Wondwossen Workneh Worku Worlanyo Wycliffe Wynand Xasan
m  africa  Xola Xolani Xolela Xolile Xuseen Yahaya Yared Yaregal Yawovi Yaya Yayi Yéro Yidnekachew
m  africa  Yilkal Yilma Yohanis Yonas Yonela Yonis Yosief Youssouf Youssoupha Yunusa Yusufu Yuusuf
m  africa  Zadig Zakari Zakariye Zakes Zakhele Zamani Zelalem Zemedkun Zenzile Zéphirin Zerihun
m  africa  Zithulele Zitto Zolani Zoli Zoumana Zubairu Zweli Zwelibanzi Zwelinzima Zwelithini
m  africa  Zwelivelile
f  africa  Abaynesh Abeba Abebech Abeke Abidemi Abisola Abosede Adaku Adanech Adanna Adaobi
f  africa  Addisalem Adebisi Adebola Adefunke Adejoke Adenike Aderonke Adesua Adesuwa Adetola
f  africa  Adetoun Adetutu Adhiambo Adiaratou Adiza Adjaratou Adong Aduke Adunni Adwoa Afrakoma Afua
f  africa  Aïssatou Aituaje Akello Akinyi Aklil Akofa Akorfa Akoth Akudo Akunna Akwele Akweley
f  africa  Alemitu Alemtsehay Alengot Altine Alupo Amaka Amarachi Aminatou Amleset Amolo Amondi
f  africa  Amongi Amsale Anab Ange Anike Anite Anyango Aoko Apiyo Araba Asabe Asabi Asantewaa
f  africa  Asegedech Askale Asmau Assa Assétou Assitan Aster Astou Atieno Atim Auma Awino Awuor
f  africa  Ayelech Aynalem Ayobami Azeb Azumi Baaba Babirye Baleka Barlin Bathabile Bator Batouly
f  africa  Belaynesh Beletu Bezawit Bibiane Bilkisu Bineta Binta Birke Birtukan Birungi Bisola
f  africa  Bogaletch Boitumelo Bolanle Bongekile Bongi Bongiwe Bunmi Bupe Busi Busisiwe Cawo Chebet
f  africa  Chelagat Chepkemoi Chepkoech Chepngetich Cheptoo Cherono Cherotich Chidimma Chido Chika
f  africa  Chikodi Chikondi Chilufya Chinasa Chinelo Chinenye Chipo Chisomo Chizoba Chouchou
f  africa  Consolate Coumba Dahabo Damilola Deeqa Demitu Derartu Dialikatou Diénéba Dieynaba
f  africa  Dikeledi Dineo Dinknesh Dipuo Ditebogo Djeneba Doyin Dzifa Ebere Ebun Egoyibo Ejigayehu
f  africa  Ekaette Ekua Elfinesh Elikplim Elinam Elleni Elmarie Élysée Eme Emebet Eniola Enyonam
f  africa  Esinam Espérance Etenesh Euphrasie Eyram Ezinne Ezinwa Fadimatu Faduma Fadumo Fadzai
f  africa  Fadzayi Fafa Faïda Fanta Fantu Farhiya Fartun Fartuun Fati Fatimata Fatimatou Fatoumatta
f  africa  Fatumata Fetlework Feven Feyisayo Fikile Fikirte Filad Filsan Fily Fola Folasade
f  africa  Folashade Foluke Fowsiya Fozia Frehiwot Freweini Fungisai Funke Funmilola Furaha
f  africa  Gbemisola Gelane Générose Gentille Genzebe Gete Getrude Gifty Godelieve Gudaf Gugu
f  africa  Habaryo Habibatou Habsatu Hadidiatou Hafsat Hajara Halimo Hanlie Hannatu Haruna Hauwa
f  africa  Hawa Hawo Hewan Hibaaq Hinda Hindatu Hiwot Hlengiwe Hlonipha Hodan Hoodo Ibidun Ibironke
f  africa  Ibukun Idara Idunnu Ifeyinwa Ifrah Ifunanya Ify Ijem Ijeoma Ilhaan Immaculée Ingabire
f  africa  Inonge Iquo Ireti Iruka Isatou Isioma Istarlin Iyabo Iyabode Jainaba Janeth Jenista
f  africa  Jepchirchir Jepchumba Jepkemboi Jepkorir Jepkosgei Jeptoo Jerotich Jummai Jumoke
f  africa  Kabakumba Kabedi Kadiata Kadidia Kadidiatou Kadija Kagendo Kaguongo Kaitesi Kalkidan
f  africa  Kaltuma Kaltume Kambili Kande Kani Kanini Kapwepwe Karimi Kathambi Katusiime Kawira
f  africa  Keabetswe Kelebogile Kemi Kemigisha Kemunto Keorapetse Keria Kerubo Kgomotso Khadra
f  africa  Khadro Khady Khanyi Khanyisile Khensani Khosi Khwezi Kidist Kikelomo Kiné Kinsi
f  africa  Kobusingye Kokebe Koleka Konjit Korkor Kosisochukwu Kudzanai Kuukua Kwamboka Kyalimpa
f  africa  Kyomuhendo Ladi Ladidi Lambertine Lami Laraba Larai Latifah Laurentine Lelise Lemlem
f  africa  Lerato Lesedi Letebrhan Letesenbet Leylo Limpho Lindelwa Lindi Linet Lishan Lizelle
f  africa  Lulama Luleka Luul Maabena Maana Mado Magool Mahlet Maïmouna Maimuna Mairo Maite Makena
f  africa  Makgabo Makhosazana Malebo Mamello Mamokgethi Mamphela Mandisa Manku Mantombazana
f  africa  Marelize Mariaan Mariatou Mariatu Marième Marietjie Mariétou Maropene Maryamu Masechaba
f  africa  Masingita Massandjé Matlhogonolo Mawuena Mawusi Mbalenhle Mbali Mbayang Mbissine Mbombo
f  africa  Meaza Mebrat Mekdes Meklit Melat Melkam Meron Meselech Meseret Meskerem Mestawet Mfon
f  africa  Mgbeke Mintou Miria Mmabatho Mmamoloko Modupe Moipone Mojisola Moraa Moremi Morenike
f  africa  Mosunmola Mphatso Mpiana Mpumi Muferiat Mukamana Mukami Mukeshimana Mulu Mulunesh Mumbi
f  africa  Mumbua Mutesi Muthoni Mutinta Mwajuma Mwaka Mwamini Mwanahamisi Mwanaidi Mwanaisha
f  africa  Mwantumu Mwende Mwikali Mwila Naana Nabakooba Nabatanzi Nabbanja Nabukeera Nabukenya
f  africa  Nafissa Nafissatou Naisula Nakabuye Nakalema Nakany Nakate Nakato Nakawunde Nakazibwe
f  africa  Nakhumicha Nakku Nalubega Nalukwago Nalule Nalwanga Namaganda Namara Nambooze Namubiru
f  africa  Namuganza Namukolo Namuli Namusisi Nandi Nandipha Nankabirwa Nankya Nansubuga Nantaba
f  africa  Nantongo Nasimiyu Nasra Nassénéba Nasteexo Natukunda Ndanu Ndèye Ndidi Ndinda Nduku Neema
f  africa  Nekesa Neliswa Netsanet Netumbo Ngalula Ngoné Nhyira Nigist Nimco Nimo Ninsiima Njeri
f  africa  Njoki Nkandu Nkem Nkemdilim Nkiru Nkiruka Nkoyo Nnedi Nnenna Nneoma Nobantu Nobuhle
f  africa  Nobulali Nokukhanya Nokuthula Nokuzola Nokwanda Nolitha Noloyiso Nolwandle Nomalanga
f  africa  Nomathemba Nombuso Nomcebo Nomfundo Nomonde Nompumelelo Nomthandazo Nomvuzo Nomzamo
f  africa  Nonceba Nonkosi Nonkululeko Nontembeko Nontobeko Nosipho Nosiviwe Nothando Nsama Nsikak
f  africa  Nsima Nsimire Nthabiseng Ntombenhle Ntombi Ntombizodwa Ntombovuyo Nungari Nuru Nwabisa
f  africa  Nwakaego Nwando Nyaboke Nyakecho Nyakio Nyambane Nyamekye Nyaradzo Nyasha Nyawira
f  africa  Nyirabashitsi Nyokabi Nzilani Nzuzi Obiageri Obianuju Ogechi Ogechukwu Oghale Ogonna
f  africa  Ohemaa Olabisi Olajumoke Olapeju Olebogeng Olubunmi Oluchi Olufunke Olufunmilayo Oluremi
f  africa  Oluwabunmi Oluwatoyin Omawumi Omobola Omolara Omolola Omosede Omotayo Omotunde Omowunmi
f  africa  Omoyele Omoyeni Onkgopotse Onyinye Onyinyechi Oppah Oreoluwa Osayuki Otiko Ouley
f  africa  Ouleymatou Oulimata Oumou Oumy Oyinkan Oyinkansola Palesa Passy Paurina Pélagie Persis
f  africa  Pétronille Philomène Phindi Phindile Phumelele Phumla Phuti Pontsho Priscah Puleng
f  africa  Puseletso Qaali Rahmatu Rakiya Ramata Ramatu Refilwe Rehema Rekiya Relebohile Rethabile
f  africa  Riana Rokia Rokiatou Ronelle Ronke Rooda Ropafadzo Rosewita Rudo Rukia Rumbidzai Rutendo
f  africa  Ruun Ruvimbo Rwabwogo Rykie Sa'adatu Saada Saadatu Sacdiyo Sade Sadiya Safiatou Safiyanu
f  africa  Sagal Sahle-Work Sahlework Saido Salado Salimata Samrawit Samsam Samukelisiwe Sanaba
f  africa  Sbongile Seble Sehin Sekai Selasi Senait Senbere Serwaa Seynabou Shamiso Shamso Shuvai
f  africa  Sibahle Sibongile Sifan Sikirat Simamkele Sinazo Sindi Sinke Siphesihle Siphokazi
f  africa  Siphosethu Sira Sirandou Sisisi Sitan Sosina Soukeyna Sthandiwe Subira Sucaad Sunette
f  africa  Syokau Tabara Tadala Tadelech Takelech Talatu Tamanda Tambudzai Tandeka Tandi Tariro
f  africa  Tebatso Tendayi Thabile Thandaza Thandeka Thandokazi Thembeka Thembekile Thembi Thioro
f  africa  Thokozile Thulisa Thulisile Timiro Tinuke Tirunesh Tiruwork Titilola Titilope Tiwa
f  africa  Tiyamike Tizita Tokozile Touty Toyosi Tsakani Tsedal Tsedale Tsegereda Tsehay Tshala
f  africa  Tshegofatso Tsholofelo Tsigereda Tsitsi Tulia Tumuhimbise Turai Tushabe Ubah Uchechi
f  africa  Ugaso Ugochi Uju Uloma Ulunma Ummy Umutoni Unwana Uwamahoro Uwani Uwar Uwase Uwimana
f  africa  Uzoamaka Vimbai Vimbayi Vuyelwa Vuyiswa Vuyokazi Waceke Wacera Wacuka Wairimu Waithera
f  africa  Wambui Wangechi Wangeci Wangui Wanja Wanjiku Wanjohi Wanza Waris Warsan Werknesh Wezi
f  africa  Wivine Workitu Worknesh Wubit Xaawo Xoliswa Yaaba Yalemzerf Yelwa Yemisi Yemisrach Yeshi
f  africa  Yeshimebet Yeside Yetide Yeukai Yewande Yodit Yoliswa Yordanos Yurub Zaina Zainabu Zalika
f  africa  Zamokuhle Zamzam Zandi Zanetor Zawadi Zeinabou Zenebech Zewditu Zimasa Zinash Zinhle
f  africa  Zintle Zoleka Zoliswa Zonke Zuena Zuhura Zukiswa Zulaihat Zuwaira
u  africa  Adeola Aly Ayomide Bolaji Chisom Danie Dela Fanie Hennie Kehinde Maryan Mihret Mosa Nafi
u  africa  Olubukola Onyeka Opeyemi Simi Siya Taiwo Tatu Tawanda Temidayo Thokozani Toyin Tumi Yayra
u  africa  Yinka Zizi
