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
