format lexicon 1
# surnames-east-asian.lex: family names that stand first, and how the given name after them looks.
#
# Columns: kind, language, words apart by single spaces.
# surname: a family name that may stand before the given name. syllable: a syllable a given name of
# that language is made of (one or two, written together, with a hyphen or apart).
# rejected: Japanese family names (English news writes them last since 1870; a knowledge base alias
# covers the others)

surname  chinese  Ai An Ao Ba Bai Bao Bi Bian Bo Bu Cai Cao Cen Chai Chang Che Chen Cheng Chi Chu Cui
surname  chinese  Dai Deng Di Diao Ding Dong Dou Du Duan Fan Fang Fei Feng Fu Gan Gao Ge Geng Gong Gou
surname  chinese  Gu Guan Guo Hai Han Hao He Hong Hou Hu Hua Huang Huo Ji Jia Jian Jiang Jiao Jin Jing
surname  chinese  Ju Kang Ke Kong Kuang Lai Lan Lang Lei Leng Li Lian Liang Liao Lin Ling Liu Long Lou
surname  chinese  Lu Luan Luo Lv Ma Mai Mao Mei Meng Mi Miao Min Ming Mo Mou Mu Ni Nie Ning Niu Ou
surname  chinese  Ouyang Pan Pang Pei Peng Pi Ping Pu Qi Qian Qiang Qiao Qin Qiu Qu Quan Ran Rao Ren Rong
surname  chinese  Ruan Rui Sha Shan Shang Shao She Shen Sheng Shi Shu Shui Sima Situ Song Su Sui Sun Tai
surname  chinese  Tan Tang Tao Teng Tian Tong Tu Wan Wang Wei Wen Weng Wu Xi Xia Xian Xiang Xiao Xie
surname  chinese  Xin Xing Xiong Xu Xuan Xue Yan Yang Yao Ye Yi Yin Ying You Yu Yuan Yue Yun Zang Zeng
surname  chinese  Zha Zhai Zhan Zhang Zhao Zhen Zheng Zhong Zhou Zhu Zhuang Zhuo Zong Zou Zu Zuo
surname  chinese  Zhuge Shangguan Huangfu Dongfang
surname  chinese  Low Chia Heng Quah Seah Soh Wee Cheah Liew Chong Yap Phua Poh Kwek Kuok Sng Thia Tjong
surname  cantonese  Au Chan Cheung Cheuk Chiu Choi Chow Choy Chung Fok Fong Fung Ho Hui Hung Ip Kam Kan
surname  cantonese  Ko Kong Kwan Kwok Kwong Lam Lau Law Leung Lo Loh Lui Luk Ma Mak Mok Ng Ngai Ngan
surname  cantonese  Poon Pun Shek Shum Siu Sit Szeto Tam Tong Tsang Tse Tsoi Tsui Tung Wong Woo Wu Yam
surname  cantonese  Yeung Yip Yiu Yuen Yung
surname  hokkien  Chua Goh Khoo Koh Kho Lee Lim Loke Neo Ong Ooi Quek Sim Tay Teh Teo Teoh Toh Yeo
surname  taiwanese  Chao Chiang Chien Chin Ching Chou Chu Chuang Hsiao Hsieh Hsu Hsueh Hsiung Hsia Ker
surname  taiwanese  Kuo Lai Lien Su Tsai Tsao Tseng Tu Yen
surname  korean  Ahn An Baek Bae Ban Bang Byun Cha Chae Cho Choe Choi Choo Chun Chung Do Gang Gil Gong Gu
surname  korean  Ha Ham Han Heo Hong Huh Hwang Hyun Im Jang Jeon Jeong Ji Jin Jo Joo Ju Jung Kang Kil Kim
surname  korean  Ko Koo Kook Kwak Kwon Lee Lim Ma Min Moon Myung Na Nam No Noh Oh Paik Pak Park Pyo Rhee
surname  korean  Ri Ro Roh Ryu Seo Seok Seol Seong Shim Shin Sim Sin So Son Song Suh Sung Tae Uhm Um Wang
surname  korean  Won Woo Yang Yeo Yeom Yi Yim Yoo Yoon Yu Yun
surname  vietnamese  Bui Bùi Cao Chu Dang Đặng Dao Đào Dinh Đinh Do Đỗ Doan Đoàn Duong Dương Ha Hà Ho Hồ
surname  vietnamese  Hoang Hoàng Huynh Huỳnh Lam Lê Le Luong Lương Luu Lưu Ly Mai Ngo Ngô Nguyen Nguyễn
surname  vietnamese  Pham Phạm Phan Phung Phùng Quach Ta Tạ Thai To Tô Tran Trần Trinh Trịnh Truong Trương
surname  vietnamese  Vo Võ Vu Vũ Vuong Vương

syllable  chinese  a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai
syllable  chinese  can cang cao ce cen ceng cha chai chan chang chao che chen cheng chi chong chou chu
syllable  chinese  chuai chuan chuang chui chun chuo ci cong cou cu cuan cui cun cuo da dai dan dang dao
syllable  chinese  de dei deng di dian diao die ding diu dong dou du duan dui dun duo e en er fa fan fang
syllable  chinese  fei fen feng fo fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan
syllable  chinese  guang gui gun guo ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang
syllable  chinese  hui hun huo ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan
syllable  chinese  kang kao ke ken keng kong kou ku kua kuai kuan kuang kui kun kuo la lai lan lang lao
syllable  chinese  le lei leng li lia lian liang liao lie lin ling liu long lou lu luan lue lun luo lv ma
syllable  chinese  mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu na nai nan
syllable  chinese  nang nao ne nei nen neng ni nian niang niao nie nin ning niu nong nu nuan nuo o ou pa
syllable  chinese  pai pan pang pao pei pen peng pi pian piao pie pin ping po pou pu qi qia qian qiang
syllable  chinese  qiao qie qin qing qiong qiu qu quan que qun ran rang rao re ren reng ri rong rou ru
syllable  chinese  ruan rui run ruo sa sai san sang sao se sen seng sha shai shan shang shao she shei shen
syllable  chinese  sheng shi shou shu shua shuai shuan shuang shui shun shuo si song sou su suan sui sun
syllable  chinese  suo ta tai tan tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa
syllable  chinese  wai wan wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan
syllable  chinese  xue xun ya yan yang yao ye yi yin ying yong you yu yuan yue yun za zai zan zang zao ze
syllable  chinese  zei zen zeng zha zhai zhan zhang zhao zhe zhen zheng zhi zhong zhou zhu zhua zhuai
syllable  chinese  zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo
syllable  chinese  Kah Boon Huat Hock Siew Swee Choo Hwee Kiat Leong Kheng Poh Geok Teck Chye Eng Cheok Tiong Pheng Hiang Ghee Thiam
syllable  taiwanese  chi ching chia chien chih chin chu chuan chun chung feng fu hai hao heng hong hsi
syllable  taiwanese  hsiang hsiao hsien hsin hsing hsiu hsiung hsuan hsueh hua hui i jen ju jui jung kai
syllable  taiwanese  kang keng kuang kuei kuo lan lang liang lien lin ling long lung mei min ming nan nien
syllable  taiwanese  pei ping po shan shao sheng shih shu shui shun ssu sung tai tang te teng ting tsai
syllable  taiwanese  tsung tung tzu wei wen ya yi yin ying yu yuan yueh yun yung
syllable  cantonese  chai cheong cheuk cheung chi ching chiu cho choi chor chuen chun chung fai fong fung
syllable  cantonese  hang hau hei heung hin ho hoi hok hon hong hung ka kai kam kan kei ki kin king kit
syllable  cantonese  kiu ko kok kong kuen kui kun kwan kwok kwong kwun lai lam lap lik lim ling lok long
syllable  cantonese  lun lung mei ming miu muk nam ngai ngan ngor nga oi on pak ping po pui sai san sau
syllable  cantonese  shan shing shiu shuk shun sin sing siu suet sum sun sze tai tak tat tik tin ting to
syllable  cantonese  tong tsan tsz tuen tung wa wah wai wan wing wo wong wun yan yau yee yi yik yim yin
syllable  cantonese  ying yiu yu yue yuen yui yuk yun yung
syllable  korean  a ae ah an bae baek baik beom bin bo bok bong bum bu byeong byong byul byung chan chang
syllable  korean  cheol cheon chin cho choel chol choon chul chun chung da dae dal deok do dok dong doo
syllable  korean  duk eok eon eui eul eun eung ga gap geol geun gi gil gon goo gu guk gun gwan gwang gwi
syllable  korean  gyeong gyu gyun ha hae hak han hang he hee heon heui ho hoe hong hoon hui hun hwa hwan
syllable  korean  hye hyeok hyeon hyeong hyo hyok hyon hyong hyuck hyuk hyun hyung ik il im in ja jae
syllable  korean  jang je jeok jeong ji jik jin jo jong joo joon ju jun jung ka kap keun ki kil ko kon
syllable  korean  kook koo kuk kun kwan kwang kwon kyeong kyo kyong kyoung kyu kyun kyung mahn man mi min
syllable  korean  mo mok mook moon mu muk mun myeong myong myoung myung na nam nan no nyeo ok on pil pyo
syllable  korean  pyong ra rae ran rang ri rim rin ro ryeol ryeong ryong ryul sam san sang se sek seo
syllable  korean  seok seol seon seong seop seung shik shin si sik sil sin sim so sok sol son song soo
syllable  korean  sook soon sop su suk sul sun sung sup tae taek taik to tok u uk un ung wan wi wol won
syllable  korean  woo wook woon wung yang ye yea yeol yeon yeong yeop yo yol yon yong yoo yool yoon yop
syllable  korean  you young yu yuk yul yun yung
syllable  vietnamese  anh bac bach ban bao bich binh cam canh chau chi chien chinh chuc chung cong cuc
syllable  vietnamese  cuong dan dang dat diem dien dieu dinh do doan dong duc dung duong duy duyen gia
syllable  vietnamese  giang hai han hang hanh hao hau hien hiep hieu hoa hoai hoan hoang hong hue hung
syllable  vietnamese  huong huu huy huyen kha khac khai khang khanh khiem khoa khoi khue kien kieu kim ky
syllable  vietnamese  lam lan le lien linh loan loc loi long luan luat luc luong ly mai man manh mau minh
syllable  vietnamese  my nam nga ngan nghi nghia ngoc nguyen nguyet nha nhan nhat nhi nhu nhung ninh phat
syllable  vietnamese  phi phong phu phuc phung phuoc phuong quan quang que quoc quy quyen quynh son sy
syllable  vietnamese  tai tam tan tat thach thai than thang thanh thao the thi thien thinh thoa thong thu
syllable  vietnamese  thuan thuc thuong thuy tien tin tinh toai toan tra trang tri trieu trinh trong truc
syllable  vietnamese  trung truong tu tuan tue tung tuong tuyen tuyet van vi viet vinh vu vuong vy xuan
syllable  vietnamese  yen
