"""Other forms of given names, by language; kept by hand.

A line with a colon: each long form before it goes with each short form after it. A line without one: spellings of
one name, each goes with each. A name may stand in many lines.
"""

from __future__ import annotations

_TEXT: dict[str, str] = {
    "nl": """
        Johannes Johan: Jan Hans Hannes Joop Jo Jannes Han Johnny John Hansje Jantje
        Johannes: Johan Jaan Joannes Johannus
        Johannes Jan: Sjon Sjan
        Jan: Johan Jantje Janus Janneman
        Cornelis Cornelus: Kees Cees Cor Nelis Corné Nelus Krelis Niels Cornel Corry Knelis Knillis
        Kees Cees Kes
        Hendrik Hendrikus Henricus Henri: Henk Hein Rik Henri Driek Rieks Harrie Harry Heinrich Henkie Driekus Rick Drikus
        Hendrik Hendrikus Henricus
        Pieter Petrus Peter: Piet Peter Peer Pé Pier Pietje Peet
        Pieter Petrus
        Willem Wilhelmus Wilhelm Guillaume: Wim Pim Wil Willy Will Helmus Guus Bill Billy Willie Wimpie
        Willem Wilhelmus
        Sebastiaan Sebastian Sebastianus: Bas Bastiaan Seb Basje Bastian Sebas Basti
        Bastiaan: Bas Bastian
        Abraham: Bram Braham Abe Ab Aabe Brammetje
        Antonius Anthonie Anton Antoon Antonie Anthonius Anthony: Toon Ton Teun Tonny Anton Antoon Theun Teunis Tony Antoine Tinus Teuntje Toontje
        Antonius Anthonius Antonie Anthonie Anthony Antony
        Teunis: Teun Theun Toon Theunis
        Jacobus Jacob Jakob: Jaap Koos Sjaak Ko Co Cobus Kobus Jacques Jack Jim Jaak Coos Jacco Jaco Cootje Kobe Sjakie
        Jacobus Jacob Jakob
        Jaap: Jacob Jaapje
        Nicolaas Nikolaas Nicolas: Klaas Nico Niek Klaus Nick Nicky Claas Niklaas Klaasje Nik Claes
        Nicolaas Nikolaas Nicolas Nicolaus
        Klaas Claas Klaes
        Franciscus Frans Frank: Frans Frank Franc Frenk Franz Sus Suske Francis Fransje Ciske Franciscus
        Gerardus Gerard Gerhardus Gerrit: Gerard Gerrit Geert Ger Gé Gerry Gerd Gert Sjra Sjraar Gerhard Geurt Gradus Graad
        Gerardus Gerard Gerhard Gerhardus
        Geert Gerrit Gert Geurt
        Lambertus Lambert Lammert: Bert Bertus Lam Lamme Lambiek Lammert
        Hubertus Hubert Huibert: Huub Bert Huib Hub Hubèr Bertus Huybert
        Huub Hub Huib
        Albertus Albert Adelbert: Bert Ab Bertus Appie Appe Bertie Al Albertje Allert Alle Elbert
        Robertus Robert Robrecht: Rob Bert Robbie Bob Robby Robin Robbert Bobby Bobbie
        Robbert Robert Robertus
        Engelbertus Engelbert: Bert Engel Bertus
        Norbertus Norbert: Bert Nor
        Hermanus Herman: Herman Harm Manus Mannes Harmen Harmannus Hermen Hermie Herm
        Theodorus Theodoor: Theo Dorus Door Ted Teddy Teo Thé Fedor Thei Doris
        Theo Teo
        Adrianus Adriaan Adrian: Ad Arie Jaan Adriaan Adrie Janus Arjan Adri Aad Ari Arjaan Adriaen
        Adrianus Adriaan Adrian
        Ad Aad
        Arie Ari Ary Arij
        Leonardus Leonard Leonhard: Leo Leen Leendert Lennard Len Lenny Nard Lennart Leon Leonhardus
        Leendert: Leen Len
        Lennart Lennard Lennaert
        Leopold: Leo Pol Polle Poldi
        Laurentius Laurens Lourens: Lau Laurens Rens Lourens Lars Lauw Laus Louw Lorenz Laur
        Laurens Lourens Laurentius
        Martinus Maarten Marten Martin Martijn: Maarten Martin Tinus Marten Tijn Tinie Tiny Mart Martijn Mertijn Maart
        Maarten Marten Martin Martinus Martijn
        Matthijs Mathijs Mattheus Matthias Mathias: Thijs Matthijs Tijs Ties Mat Matt Thies Mathieu Matje Tiesje Hijs Tjeu Sjeu Matti Mattie Jeu Matteo
        Matthijs Mathijs Mathys Matthys Mattijs
        Thijs Tijs Ties Thies
        Mattheus Matthéüs Matheus
        Christiaan Christianus Christian: Chris Christ Kristiaan Christ
        Christoffel Christophorus: Chris Stoffel Toffel Stof Kristof Christof Christoph
        Christianus Christiaan Kristiaan Christian
        Stephanus Stefanus Steven Stefan: Stef Steef Stefan Stephan Stevie Steven
        Stefan Stephan Stephen Steven
        Constantijn Constantinus Augustinus Augustijn Celestijn Stefanus: Stijn
        Constantijn Constantinus Constant: Stan Tijn Con Coen Stans
        Augustinus August Augustus Gustaaf Gustavus: Guus Gust Gus August Gustaaf Guust Gustaf Gustje Stinus
        Gustaaf Gustav Gustave
        Coenraad Coenradus Konrad: Coen Koen Koenraad Raad Conrad
        Coen Koen
        Coenraad Koenraad Conrad
        Frederik Frederikus Fredericus: Fred Frits Frederik Freek Rik Fré Fedde Freddy Freddie Frederic Frerik
        Frederik Fredrik Frederic Frédéric
        Frits: Fritsje
        Freek Freerk Frerik
        Lodewijk Ludovicus Louis: Lou Loe Louis Lode Lowie Lodi Ludo Wies Loek
        Lucas Lukas: Luuk Luc Luke Luk Luca Loek
        Lucas Lukas
        Luuk Luc Luk Luke
        Benjamin Benedictus Bernardus Bernard: Ben Benny Bennie
        Bernardus Bernard Bernhard: Bernd Ben Barend Berend Nard Bernie Beer Bernt
        Barend Berend Bernard
        Bartholomeus Bartholomeüs: Bart Bartel Mees Meeuwis Meeus Bartje Barthold Barth Meus Meindert
        Bart Barth
        Meindert: Mein
        Dirk Diederik Theodoricus: Dirk Dick Diederik Dik Derk Rik Didi Dirck Durk
        Dirk Derk Dirck Durk
        Dick Dik
        Diederik Diederick
        Richardus Richard: Rik Rick Dick Ries Riek Richie Ricardo
        Rijk Rik Rick
        Jozef Josephus Joseph Josef: Jos Joep Sjef Joop Jef Jo Seph Joske Joke
        Jozef Joseph Josef Josephus
        Jos Josse
        Judocus Jodocus: Joost Jos Jodok
        Joep Joop
        Joris Georgius Georgius George: Joris George Sjors Jorg Jurgen Jurriaan Jurre Jorrit Sjoerd
        Jurriaan Jurian Juriaan: Jurre Juri Jur Juriaan
        Jeroen Hieronymus: Jeroen Jeron Roen Jero
        Alexander Alexandre: Alex Lex Sander Xander Sandro Sascha Alec
        Lex: Alexander
        Xander Sander
        Alexius: Alex Lex
        Daniël Daniel: Daan Dani Danny Dan Danie
        Daan Daniël Daniel
        David Davidus: Daaf Dave Davy Daaf Daaf Davey
        Eduard Edward Eduardus Edouard: Ed Eddy Eddie Ward Edu Eed Edje Ted Edo
        Edwin: Ed Win
        Edmond Edmund Edmundus: Ed Mon Monne
        Emanuel Emmanuel Immanuel Manuel: Manus Manuel Mannie Mans Emiel
        Emilius Emiel Aemilius Emile: Miel Emile Emiel Mil
        Ernestus Ernst: Erni Erno Erne
        Evert Everardus Everhard: Eef Ev Evert Ever Eberhard
        Ferdinand Ferdinandus: Ferd Fer Nand Ferry Nando Fernand Ferdi Dinand Ferre
        Floris Florentius Florentinus: Flor Floor Flip Florian
        Fokke Folkert Volkert: Fokke Folkert Fok
        Gabriël Gabriel: Gaby Gab Gabe Gabri
        Gijsbertus Gijsbert Gijsbrecht: Gijs Bert Bertus
        Gijs Gys Ghijs
        Gilbertus Gilbert: Gil Bert
        Gillis Aegidius Egidius: Gilles Gil Giel Gielis Jelle
        Godfried Godfridus Godefridus: Frits Govert Friet Goof Govaert Godert Fried Godefroid
        Govert Govaert Goverd
        Gregorius: Gregor Joris Goris Greg Gregoor
        Guido Guy Wido
        Hilbert Hillebrand: Hil Hille Bert Hilbrand
        Hugo Huig Hugh
        Ignatius: Ignaas Naas Nas Ig
        Isaac Isaak Izaak: Ies Iz Saak Ik Izak Sjaak
        IJsbrand Ysbrand: IJs Brand Bram Ies
        Ivo Yvo
        Jasper Casparus Caspar Kaspar: Jasper Cas Kas Casper Kasper Jas Jesper Gaspar
        Casper Kasper Caspar Kaspar Jasper
        Cas Kas
        Jeremias: Jeremy Jem Jerry Jeremie Remy
        Jonathan: Jon Jonny Natan Jonas John
        Joachim Jochem Jochum: Jo Jochen Jochem Jochum Achim Joch
        Jochem Jochum Jochim
        Joannes Johannes
        Julius Julianus Juliaan: Juul Jul Jules Jules Julian Juliaan Juliën
        Karel Carolus Carel Karl: Karel Carel Charles Karl Sjarel Carlo Charl Sjal Kareltje
        Karel Carel Carl Karl
        Leonidas: Leo
        Levinus Livinus: Lieven Vien Leven
        Maximiliaan Maximilianus Maximus Maxim Maximilian: Max Maxim Maks
        Marcus Markus Marinus: Mark Marc Rinus Marco
        Mark Marc Marcus Markus
        Marinus: Rinus Rien Rinie Marijn Rini Ries Marien Rinie
        Rinus Rienus
        Quirinus Quirijn: Rinus Krijn Rijn Quir Corijn
        Krijn Quirijn Crijn
        Maurits Mauritius: Mau Mauk Ries Maurice Rits Mouris Mourits
        Melchior: Mels Melle Mel
        Michaël Michael Michiel Michel: Michiel Mich Giel Chiel Mike Michel Machiel Mick Mickey Miki Maik Misja
        Michiel Michael Michaël Machiel Michel
        Giel Chiel Ghiel
        Nathanaël Nathan: Nat Natan Niel
        Olivier Oliver: Olli Ollie Olly Liv Noll Nol Oli
        Oscar Oskar
        Paulus Paul: Paul Pauwel Pauke Pol Pau Paulien
        Patrick Patricius: Pat Paddy Patje
        Philippus Philip Filips Filip: Flip Philip Filip Phil Flipje Lippus Fil Lip Fliep
        Philip Filip Philippe Filippus Philippus
        Reinier Reinerus Renier: Rein Reinier Rien Renier Ray Reiner Rens
        Reinier Reynier Reinerus Renier Reijnier
        Reindert Reinardus Reinhard: Rein Reint Rienk Reindert Reinard
        Roelof Roeland Rudolf Rudolphus Roland: Roel Roelof Roelf Ruud Roland Rolf Ruedi Rudi Dolf Roelie Rudie
        Rudolf Rudolphus Rudolph: Ruud Rudi Rudy Dolf Dolf Ruut Rolf
        Rudi Rudy Rudie Ruud
        Adolf Adolphus: Dolf Ad Dolphus
        Rogier Rutgerus Rutger: Rogier Roger Rutger Rut Ger Ruud Rut
        Salomon: Sal Salo Sallie Sam Moon
        Samuel Samuël: Sam Sammy Samme Sammie Muel
        Simon Simeon Siemon: Siem Sim Symen Sijmen Siemen Simme
        Siem Sijmen Symen Siemen Simon
        Servatius: Servaas Vaas Faas Sjerf Vaes
        Bonifatius Boniface: Faas Boni Bonne Face
        Silvester Sylvester: Sil Vester Silver Syl
        Sjoerd Sjurd Siegfried: Sjoerd Sjors Siert
        Sybrand Sijbrand Siebrand: Sieb Siep Brand Sib Sybe
        Thomas: Tom Tommy Maas Thom Tomas Tommie Thommy Tommes
        Thomas Tomas
        Tom Thom
        Timotheus Timothy Timotheüs: Tim Timo Timmy Timme Tiemen Timon
        Tobias: Tobi Bias Toby Tob
        Ulrich Ulricus Odulphus: Uli Rik Ulrik Oele
        Urbanus Urban: Baan Urbaan Banus
        Valentijn Valentinus: Tijn Valen Val Velten Vallie
        Victor Viktor: Vic Vik Tor Fik
        Victor Viktor
        Vincent Vincentius: Vin Vince Cent Vincen Sent Vincenzo
        Walter Walterus Wouter Gualtherus: Wout Wouter Walt Wolter Wally Wutte
        Wouter: Wout Walter Woutje
        Wessel: Wes
        Wolfgang: Wolf Wolfje
        Xaverius: Xavier Veer Vee Xaaf
        Zacharias: Zach Sake Zachary Zac
        Tjeerd Sjoerd
        Ruben: Ruub Rube Robin
        Rembrandt: Rem Brand
        Ronald: Ron Ronnie Ronny Ro
        Raymond Raimundus: Ray Mon Mond Raimond
        Raymond Raimond
        Arnoldus Arnold: Arno Nol Arend Nold Aart Noldus Noud Arnaud Arnout
        Arnout Aernout Arnoud: Arno Noud Nout
        Arthur Artur: Art Tuur Aart Turre
        Aart Aert Art
        Anselmus Wilhelmus: Selm Ansel
        Alfonsus Alphonsus Alfons Alphons: Fons Alfons Fonne Phons Fonske Fonzie
        Fons Phons
        Alfred Alfredus: Fred Al Alf Freddy Fredje
        Aloysius: Louis Wies Alois Loys Wiesje Wiel
        Ambrosius: Broos Ambroos Bros
        Andreas Andries André: Dries Andre Andries Andreas Andy Drees Andi Andrew Andrees Andriesje
        Andreas Andries
        Mohammed Mohamed Muhammad: Mo Moh Moha Medo Simo
        Yusuf Youssef: Joe Joep Jozef
        Maria: Marie Ria Riet Mieke Mia Marij Miep Rie Mies Maaike Mie Marijke Marja Miet Mariet Rietje Mietje Mimi May Marietje Mariëtte Maike Ietje Iet Marieke Mary Marjan Marian Mariska Ri Riekie Mieneke Mieke
        Maria Marie Mary Marij
        Maria Johanna: Marjo Marjan Marianne
        Maria Helena: Marleen Marlene Marilène Marlena Malene
        Magdalena: Leen Lena Leentje Magda Madeleine Lenie Marleen Maleen Magdalène Madelon Leni
        Madeleine Magdalena Madelon
        Marie Louise: Marloes Marlies Marielou Marlou
        Maria Elisabeth: Marlies Marliese Marlijs Lisemarie Marilies
        Maria Anna: Marianne Mariane Marjan Marian Marjanne Manna Annemarie
        Marianne Marian Marjan Mariane Marjanne
        Marjolein: Marjo Marja Lein Marjoleine Jolein
        Margaretha Margriet Margareta Margarita Marguerite: Greet Gre Gree Margriet Margreet Grietje Greetje Griet Gretha Greta Margot Marga Margo Meta Rita Greetje Grethe Gretel Gré Marit Mette Margit
        Margriet Margreet Margaretha Margaretha
        Margo Margot
        Gre Gré Gree
        Johanna Joanna: Jo Ans Hanneke Hanna Hannie Anneke Joke Jopie Jannie Jenny Jansje Jannetje Janna Hannah Janny Jannigje Sjaan Jeanne Jane Janneke Johannetje Jaantje Janke Joosje Jenneke Jantje Jantina Joan Hanny Sjanneke Joh Joop
        Janneke: Jan Jannie Janna
        Jeanne Jane Sjaan Sjane Sjanne
        Hanneke Hanna Hannah
        Anna Anne: Ans Annie Anneke Antje Anja An Annet Annie Anke Nan Anita Annelies Ann Anouk Na Ankie Annika Naatje Annechien Antsje Annemieke Nanneke Annick
        Anna Anne Ann
        Annie Anny Ani
        Anneke Anneken Anke
        Anna Maria: Annemarie Annemieke Annemarijke Annamarie Marianne Annemiek Annemie
        Annemarie Anne-Marie Annemarije
        Annemieke Annemiek Anne-Mieke
        Annelies Anneliese Annelise Anna-Lies: Lies An Anneliesje
        Elisabeth Elizabeth: Els Lies Bep Betsy Bets Lisa Liesbeth Elsje Elly Ellie Lisette Elise Betty Bet Liesje Bettie Elsbeth Beppie Lizzy Liz Betje Lijsbeth Lysbeth Bettine Lisbeth Elsa Ilse Elske Elli Lia Ilse Liza Liselotte Babette Babet Bettina Elisa
        Elisabeth Elizabeth Elisabet
        Liesbeth Lisbeth Lijsbeth
        Els Elsje Elske
        Elly Ellie Elli Ellij
        Betty Bettie Bep Beppie
        Bep Bets
        Lisette: Set Lies Liset
        Wilhelmina: Mien Wil Willemien Willy Mina Mientje Minnie Willie Wilma Helmi Wilhelmien Willeke Mineke Willemijn Helma Willemijntje Minke Mineke Miny Mini Willempje Willemina Vilma Wimke Mijntje
        Wilma Willemien Willemijn Willeke Willemieke
        Willy Willie Wil
        Cornelia: Cor Corrie Neeltje Nel Nelly Nelleke Corry Cora Lia Kee Cornélie Keetje Neel Nellie Cokkie Neletta Corina Nelie Cok Connie
        Nel Nelly Nellie Neeltje Neel
        Cor Corrie Corry
        Petronella Petronilla: Nel Nelly Petra Pietje Nellie Piet Ella Petronel Nelleke Ellen Nella Pien Petie
        Catharina Katharina Catherina Katrien: Trien Toos Cato Katrien To Kaat Trijntje Ina Karin Rina Trijn Tineke Kitty Catrien Katja Kate Toosje Trijnie Cathy Tiny Tini Carien Nien Trynke Karen Karijn Triene Trui Cateau Tine Rinie Tinie Cathrien Karina Katinka Katrijn Nienke Kee Carina Cathelijne Katelijne Ka
        Catharina Katharina Catherina Catherine Catharine Katarina
        Karin Carin Karen Caren
        Trijntje Trientje Tryntje
        Tineke: Tine Tini Tiny
        Martina Christina Albertina Bernardina Gesina Justina Hendrina Jacomina Philippina Clementina: Ina Tina Tineke Tine Tini Tinie
        Christina Christine: Chris Stien Tina Tineke Christien Kristien Stina Stineke Stiena Tinie Stijntje Christel Krista Christa Chrisje Ina Kirsten Stientje
        Christine Kristine Christina Kristina Christien Kristien
        Geertruida Gertruda Gertrudis Gertrude: Truus Geertje Trudy Truida Truusje Trui Geer Ger Gerda Tru Truitje Geertrui Geerte Truce Truce Trude Truike Truuske Geesje
        Trudy Trudi Trudie
        Gerritje Gerharda Gerarda Gerardina: Gerda Gerrie Gerry Gera Gerrie Grada Geri Gerdien Dien
        Gerrie Gerry Gerri
        Hendrika Henrica Hendrikje Henriëtte Henriette: Riek Henny Rika Henrike Hennie Jet Henriet Riekje Rieka Rietje Jetty Drika Drikje Hetty Jette Rikie Rikkie Heintje Heiltje Harriët
        Henny Hennie
        Riek Rieka Rika Riekje
        Henriëtte Henriette Henrietta: Jet Hetty Jetty Yet Jetje Jetteke Hettie
        Hetty Hettie
        Antonia Antoinette Anthonia: Toos Tonny Toni Ans Toosje Nettie Antonetta Tonia Netty Net To Tonneke Teuntje Antje Tonnie Toneke Nette Anja
        Antoinette: Net Netty Nettie Toin Nette Anton
        Netty Nettie
        Jacoba Jacomina Jacqueline: Coba Co Jacq Cobie Jopie Ko Coby Jacobien Bien Cootje Kobie Mina Coosje Kootje Mientje Koosje
        Coby Cobie Kobie
        Jacqueline Jaqueline Jacquelien
        Adriana: Jaan Adrie Ada Sjaan Jana Janna Ad Adri Jaantje Arja Arjanne Ariane Arianne Adrienne Sjaantje Jaane
        Adriana Adrienne Adrianne
        Alida Aleida Adelheid: Ali Alie Lida Leida Aaltje Aleid Adelheid Lied Heidi Ada Adèle Ali Lyda Aal Aaltje
        Aaltje: Aal Alie Alida Ali
        Alberta Albertina: Bertha Tina Bep Alie Bertie Tine
        Aleida Alida Aleyda
        Angela Angelina Angelique: Angie Engeltje Angel Lina Angeliek Gela
        Angelique Angélique Angeliek
        Apollonia: Plonia Plony Ploon Lonia Loontje Polly
        Barbara: Bar Babs Barbera Babette Barb Barbie Warbel
        Beatrix Beatrice: Bea Trix Trixie Beatrijs Trixy Bé Trijs
        Bernarda Bernardina Bernadette: Dien Bernie Diny Dina Det Berna Bernadet Detje Nardi Berdien Dinie
        Carolina Caroline Carla: Lien Carla Caro Lina Carolien Line Karolien Karla Lientje Carry Lieneke Ina Charlotte Carlien Carol
        Caroline Carolien Carolina Karolien Karoline
        Carla Karla
        Cecilia: Cilia Ceciel Cisca Sil Celia Ciel Sielia Cile Cecile Silke Cilly Cile Sijke
        Charlotte Charlotta: Lot Lotte Lotje Sjarlot Lottie Charlot Charl Charley Lotta
        Clara Klara: Claartje Klaartje Claar Claire Klaar
        Claudia: Claudi Clau Claudine
        Clasina Klasina Nicolasina Klaasje Klazina: Sien Sina Ina Clasien Klaske Klazien Siena Sientje
        Constantia Constance: Stans Connie Stansje Stanneke Constanze Conny Constans
        Connie Conny Cony
        Cornelia Conradina: Connie Conny Coen
        Dina Dingena Gerardina Bernardina Berendina Leopoldina Hendrina Everdina Geerdina: Dien Diny Dini Dina Dinie Dineke Dientje Diena
        Diny Dinie Dini
        Dorothea: Dora Thea Door Dorie Doris Dorien Doortje Dorothé Dorine Dorrie Dorte Doortje Door
        Theodora: Thea Dora Door Theodoor Doortje Dorie Dortje Fedora
        Dymphna Dimphna: Dimph Dim Dimpie Fien Dymph
        Eleonora Leonora: Nora Leonoor Noor Noortje Ellen Elly Lore Ella Noora Nore Loor
        Noor Noortje Nora Noortje
        Elina Elena Helena Helene: Leen Lena Ellen Lenie Heleen Leny Helen Leentje Len Eleen Lena Ilona Elaine Alena Loni Ella Leni Nelly
        Helena Helene Heleen Hélène Helen
        Leny Lenie Leni
        Emma Emilia Emmelina: Em Emmy Mia Emmie Emiel Milly Emmeke Millie Mila Emelie Emilie
        Emmy Emmie Emmi
        Engelina Engeltje Angelina: Lien Lina Engel Ina Lineke
        Esther Ester Hester: Es Hes Essie Hetty Hester
        Eva: Eef Eefje Evie Evi Evelien Eveline Ev
        Evelien Eveline Evelyn Evelyne Evelijn
        Everdina Evertje: Dien Eef Diny Eefje Ever Eva
        Femke Femmigje Femmechien: Fem Femmie Femmy Fenna
        Francisca Françoise Francina: Cisca Sisca Fransje Fran France Franka Ciska Fransien Sien Frances Francien Cis Fanny Franci Fannie Siska Franny Fronie Francis Sientje
        Cisca Siska Ciska Sisca
        Frederika Frederica Frieda: Frederike Rika Frieda Fré Riek Freddy Frida Frederiek Riekie Fritsi Ricky
        Gabriëlle Gabriella Gabriele: Gaby Gabi Gab Gabbie Elle Ella Briel
        Geesje Gesina Geziena Gezina: Sien Siena Geesje Ina Gé Sina Gees Geeske Giny
        Gijsberta Gijsbertha: Bertha Gijsje Bep Bertie
        Grietje Griet Grietha: Greet Gré
        Hermina Hermiena Harmina: Mien Mina Mientje Hermien Miny Hermine Harmke Hermie Herma Mineke
        Hildegarda Hildegard Hildegonda: Hilde Hilda Gonda Gonnie Hil Gon Gonny
        Aldegonda Hillegonda Cunegonda Kunigonda Radegonda: Gonda Gonnie Gon Gonny Hil Goni
        Ida: Ietje Iet Ie Idie Ieda Ida Idske
        Ignatia: Nati Natie Ig
        Irena Irene: Reen Ireen Iren Rena
        Irma Irmgard: Ir Irmie Gardi
        Isabella Isabel Isabelle: Bel Bella Isa Belle Isabeau Belleke Iza Isabelleke Ibby
        Isabel Isabelle Isabella
        Ivonne Yvonne: Von Vonnie Yvon Ivon Vonne
        Yvonne Ivonne Yvon Ivon
        Yvette Ivette: Yvet Vette
        Jacoba: Coosje Koosje Koos
        Jeannette Jeanette Jeannet: Net Netty Sjanet Jeanet Jean
        Jeannette Jeanette Jeannet Jeanet Janet
        Josephina Josefien Josefine Josepha Jozefina: Fien Jos Josephine Josefien Jo Fientje Joke Josine Fina Josje José Pien Jozefien Sefa Josette Sefine Fine Sientje Sefien
        Josephine Josefine Josefien Josephien Jozefien
        Josina Judith Jodoca: Jos Sien Josien Joosje Josine Jud Judie Juut Ina
        Joke Jopie Johanna
        Juliana Julia Julie: Juul Jula Julie Juliane Jul Liana Jana Jules Liane Julien
        Klazina Klasina: Klazien Sien
        Lamberta Lambertha Lammigje: Bertha Lammie Bep Lammechien Lamke Berta
        Laurentia Laura Laurien: Lau Laurie Lore Laurine Rens Laureen
        Leonarda Leona Leonie: Leo Lenie Loni Leonne Leentje Narda Nie
        Leonie Léonie Leony
        Lidwina Ludwina Liduina: Lida Liedje Wies Lidy Lidwien Lied Wina Lidewij Wina
        Lidy Lidie Lydie
        Louisa Louise Aloysia Ludovica: Wies Lies Loes Lous Wiesje Loesje Loe Louke Lou Isa Louki Wieske Loulou
        Louise Louisa Loïs
        Lucia Lucie Lucy: Luus Luut Lucy Cia Loes Luce Lus Luusje Lucille Lucienne Cie
        Machteld Mathilda Mathilde: Tilly Thilda Tilda Hilda Til Machtel Mach Machtild Tille Machie Matti Tilde Thilde
        Tilly Tillie Til
        Mechtildis Mathilde: Tilly Metje
        Melanie: Mel Melly Lanie
        Melissa: Mel Lissa Missy
        Monica Monique: Moon Mo Monie Monnie Mieke Moniek Nick Nica
        Monique Moniek Monike
        Nicolette Nicole Nicola: Nico Nicky Nikki Nick Col Colette Coletta Nikkie
        Nicky Nikki Nikkie Nicki
        Nicole Nicolle Nichole
        Patricia: Pat Patty Trish Patries Tricia Pattie Trees
        Paula Paulina Pauline: Paul Lien Paulien Polly Pau Pollie Lina
        Pauline Paulien Paulina Paulientje
        Philomena Filomena: Mena Fien Philo Mien Mientje Filo
        Rachel Rachelle: Chel Rach Chelle
        Rebecca Rebekka: Bec Bekkie Becca Reb Beckie
        Rebecca Rebekka
        Regina Reina: Gina Reintje Ina Regien Reini Sjien Jina
        Roelofje Roelina Roelfina Roelien: Roel Roelie Lien Roely Roelina Fina
        Rosalia Rosa Rosalie Roosmarijn Roseline Rosemarie: Roos Rosa Roosje Rosie Rose Lia Rozemarijn Rosa Lie
        Rosemarie Roosmarijn Rozemarijn Rosemary Rosemarijn
        Roza Rosa Roos
        Sandra Alexandra Cassandra: San Sandy Sanne Sandie Sas Sandrien Alex Lexa Xandra Lexie Alexa
        Sara Sarah: Saar Saartje Sally Sar Sarie
        Sara Sarah
        Sebastiana Bastiana: Bas Bastien Bastiaantje
        Simone Simona: Siem Moon Mone Monie
        Sophia Sofia Sophie: Fie Sofie Fieke Fietje Sof Fia Foke Fy
        Sophie Sofie Sophia Sofia
        Stephania Stefanie Stephanie: Stef Fanny Steffie Fannie Stefke Steph Fanie
        Stephanie Stefanie Stéphanie
        Susanna Suzanna Susanne: Sanne Suus Suzan Suze Santje Sannie Sanneke Sus Suusje Suzette Zus San Susan Suzy Sannah Suzie
        Suzanne Susanne Susanna Suzanna Susan Suzan
        Sybilla Sibilla: Bel Billa Sybil Sib Bella Bele
        Theresia Theresa Teresia Thérèse: Trees Thea Resi Terry Tess Threes Treesje Tessa Thera Tea Reesje Teresa Riesje
        Theresia Theresa Teresa Therese Teresia
        Ursula: Ursel Uschi Orsel Uut Usch Uus
        Valentina: Tina Val Valentien Tien
        Veronica Veronique: Vera Ronnie Vroni Nica Ron Ver Nique
        Victoria: Vic Vicky Toos Vikkie Vikky Ria
        Virginia: Ginny Virg Gina Virgie
        Walburga Wouterina: Wal Burga Wally Ina Rina
        Yolanda Jolanda: Jo Jol Yo Landa Jolie Yolande Jolande Lanny
        Jolanda Yolanda Jolande Yolande
        Zwaantje: Zwaan Swaantje Zwanet
        Grietje Gretha Greta Greetje
        Tjitske Tjits: Tjitte
        Sijtske Sytske Sietske: Siets Sietse Siep
        Aafje Aaf Aafke
        Nienke Nynke Neeltje
        Froukje: Frouk Frou
        Marit Marijt Maaike
        Maaike Mayke Maike: Maai
        Maartje: Maart Mart
        Jacobje: Jaapje Cobie
        Liselotte: Lies Lot Lotte Lise Lilo
        Anne-Sophie Annesofie
        Jan-Willem Janwillem
        Geert-Jan Geertjan
        Pieter-Jan Pieterjan
        Bart-Jan Bartjan
        Evert-Jan Evertjan""",
    "de": """
        Johannes Johann: Hans Hannes Jo Johann Hansi Jens Jan Hänschen Johannes
        Johannes Johann
        Joachim: Achim Jochen Jo Jochim Joschi
        Friedrich: Fritz Friedel Fred Friedl Rico Fridl
        Wilhelm: Willi Willy Will Helm Wim Bill
        Heinrich: Heinz Heini Heiner Hein Heinke Henrik Harry
        Heinz Heinrich
        Karl Carl
        Karl Carl Karlheinz: Kalle Charly Karli
        Karl-Heinz Karlheinz Karl Heinz
        Hans-Peter Hanspeter
        Hans-Jürgen Hansjürgen
        Josef Joseph: Sepp Jupp Joschka Josi Pepi Beppo Peppi
        Josef Joseph
        Georg Jörg: Schorsch Jürgen Jörg Görg Girgl
        Franz Franziskus: Franzi Franzl Frank Feri Francis
        Ludwig: Lutz Wiggerl Lui Lu Luis Wickerl
        Maximilian: Max Maxi Maxl Xaver
        Alexander: Alex Sascha Xander Sandro Lex Alexandros
        Sebastian: Basti Wastl Bastian Seb Basto
        Christian Christoph: Chris Christl Toffi Chrissi Stoffel
        Christoph Christof Kristof
        Matthias Mathias: Matze Hias Matti Matthes Thias Mattes
        Matthias Mathias Matthäus
        Michael: Michi Micha Michel Mike Maik Michl Mischa
        Maik Mike Meik
        Thomas: Tom Tommy Thommy Tommi
        Andreas: Andi Andy Anderl Dres Andre
        Andi Andy
        Stefan Stephan Steffen: Steff Steffl Stephan
        Stefan Stephan Steffen
        Ulrich: Uli Ulli Ulf Utz
        Rudolf: Rudi Rolf Dolf Ruedi
        Robert: Rob Bert Robby Bobby
        Adalbert Albert Albrecht: Albi Bert Adi Adel Al
        Adolf: Adi Dolf
        Bernhard Bernd: Bernd Berni Hardy Bernt
        Eberhard Gerhard Reinhard Burkhard Leonhard: Hardy Gerd Eber Leo Hartl
        Gerhard: Gerd Gert Gerdi Geri
        Gerd Gert
        Dietrich: Dieter Diether Dirk Dierk
        Siegfried: Sigi Siggi Siegi Fritz
        Wolfgang: Wolf Wolfi Wölfi Gangerl
        Valentin: Velten Valtl Vale
        Vinzenz Vincent: Zenz Vince
        Anton Antonius: Toni Tony Tonerl Done
        Toni Tony
        Nikolaus Niklas: Klaus Niko Nick Nikl Claus Nico
        Klaus Claus
        Jakob Jacob: Jackel Jocki Jockel Köbi Jaggi
        Jakob Jacob
        Leopold: Poldi Leo Pold
        Ferdinand: Ferdi Ferdl Nand Nando
        Emanuel Manuel: Manu Manni Manuel
        Manfred: Manni Fred Mani Freddy
        Günter Günther: Günni Guenter
        Günter Günther Guenter Guenther
        Walter Walther: Walli Wal
        Walter Walther
        Werner: Wernie
        Helmut Hellmut Hellmuth Helmuth
        Lothar: Lothi
        Konrad Conrad: Kurt Conny Konni Koni
        Kurt Curt
        Philipp Philip Phillip Filip: Phil Lippe Flips Fips
        Tobias: Tobi Tobbi
        Daniel: Dani Dany Danny
        Benjamin: Ben Benni Benny Benno
        Jonathan: Jo Jona Joni Nathan
        Dominik Dominic: Dom Nick Domi Nik
        Frederik Friederike: Freddy Fred
        Elisabeth: Lisa Elli Else Elsbeth Lisbeth Liesel Elise Sissi Betti Sisi Ella Liesl Lies Liesbeth Bettina Elsa Ilse Lisl Lisbet
        Margarete Margarethe Margareta: Grete Gretel Gretchen Greta Gitta Marga Margit Grit Meta Gretl Gritli Rita Margret
        Margarete Margarethe Margaretha Margareta Margret
        Katharina Catharina: Kathi Käthe Katja Trine Kati Katrin Rina Kathrin Nina Käte Kathe Katinka Kat
        Katrin Kathrin Catrin Cathrin Katharina
        Magdalena: Lena Leni Magda Marlene Lenchen Madlen Alena
        Marlene Marleen Marlen Maria-Magdalena
        Helene: Leni Lene Lena Hella Ellen Hele Nele
        Johanna: Hanna Hanni Hanne Jo Joha Hannah Hannchen
        Hanna Hannah Hana
        Anna: Änne Anni Annika Anne Antje Annette Nannerl Ännchen Anja Anke
        Annemarie Anne-Marie Annamaria
        Anneliese Annelise: Anne Liese Liesel Lilo
        Liselotte: Lilo Lotte Liesel Liselott
        Charlotte: Lotte Lotti Charly Lotta Charlie
        Friederike: Rike Frieda Riki Fritzi Friedel Ricke
        Ulrike: Uli Ulli Ulla Rike Ricky
        Franziska: Franzi Fränzi Ziska Fanny Sissy Fränze Cissy
        Theresia Theresa Therese: Resi Resl Thesi Tess Thesy Tessa Thea
        Josefine Josephine: Josi Fine Fini Sefa Pepi Finni Peppi
        Wilhelmine: Minna Mina Helma Minchen Wilma Mine Minni
        Gertrud Gertraud Gertrude: Traudl Gerti Trude Trudi Gerta Traudi Traude
        Edeltraud Waltraud Irmtraud: Traudl Traudi Edel Traudel Wally Irma
        Hildegard: Hilde Gard Hilla Hille Hildi
        Irmgard: Irmi Irma Irmchen Gardi
        Rosemarie Rosamunde: Rosi Romy Rose Rosl Marie
        Brigitte Birgit Brigitta: Gitte Gitta Biggi Britta Bri Birgitta Birte
        Brigitte Birgit Brigitta
        Angelika Angela: Geli Angie Angi Gela
        Barbara: Babs Bärbel Barbi Babsi Barb Wetti Babette
        Susanne Susanna: Susi Sanne Suse Sanna Susann
        Sabine: Bine Biene Bina Sabinchen
        Christine Christina Kristina: Tina Chris Christel Krista Stine Christl Tine Christa Kirsten Chrissi
        Christiane: Chris Jane Nane Christel Christa
        Stefanie Stephanie: Steffi Steff Fanny Stephie
        Stefanie Stephanie
        Claudia: Claudi Klaudi
        Veronika: Vroni Vera Nika Roni
        Ursula: Uschi Ulla Ursel Urschl Ulli
        Eleonore: Lore Nora Ella Lorle Lenore
        Hannelore: Hanne Lore Hanni
        Sophie Sophia: Fieke Soph Sopherl Fia
        Viktoria Victoria: Vicky Viki Toria
        Alexandra Sandra: Alex Sandi Xandra Sandra Lexi
        Antonia Antonie: Toni Toni Tonia Toni
        Emilie Emilia: Emmi Milli Mila Emmy
        Maria Marie: Mia Mizzi Mitzi Ria Mariechen Mieze Marei Miriam Marietta Marike
        Michaela: Michi Micha Ela Michi
        Gabriele Gabriela: Gabi Gaby Ella Lela
        Gabi Gaby
        Renate: Nate Reni Renchen
        Regina Regine: Gina Gine Regi
        Roswitha: Rosi Witha
        Petra: Peti
        Monika Monica: Moni Mone Nika
        Dorothea Dorothee: Doro Dora Thea Dorle Dörte Thea
        Jürgen: Jörg Jörn Jogi""",
    "fr": """
        Alexandre: Alex Sacha Sandro Xandre Alexis
        Alexandra: Alex Sandra Sacha Alexia
        Antoine: Tony Toine Tonio Titi Anto
        Antoinette: Toinette Nénette Toinon Ninette
        Benjamin: Ben Benji Jamin
        Benoît: Ben Beb Benito
        Catherine: Cathy Kate Katy Caty Trinette Cath Katia
        Charlotte: Charlie Lotte Cha Lolotte
        Charles: Charlie Charly Carlo Charlot
        Christian: Chris Titi Cricri
        Christine Christiane: Chris Tine Titine Cricri
        Christophe: Chris Tophe Totof Kristof
        Claude: Claudie Clo
        Daniel: Dan Dany Dani Nano
        Danielle Danièle: Dani Dany
        Danielle Danièle Daniele
        David: Dav Dado Davy
        Dominique: Dom Domi Doumé
        Élisabeth: Babeth Lise Élise Lisette Elsa Zabeth Babette Betty Éliza Zézette Lili Isabeau
        Emmanuel Emmanuelle: Manu Manuel Emma
        François: Fran Fanfan Franck Fanch France
        Françoise: Fanny Fanchon Fanfan Soizic Francette
        Frédéric Frédérique: Fred Freddy Fredo
        Gabriel Gabrielle: Gab Gaby Bibi
        Geneviève: Ginette Geno Ginou Viviane
        Georges: Jojo Géo Georgie
        Gérard: Gégé Gé
        Grégory Grégoire: Greg Grégo
        Guillaume: Guy Guigui Willy Gui Will
        Hélène: Lena Nelly Léna Ellen Leni
        Henri: Riri Riton Henry
        Henri Henry
        Isabelle: Isa Babelle Zaza Bella Belle
        Jacques: Jacky Jack Jacquot Jaco
        Jacqueline: Jackie Jacquie Line Jacotte
        Jean: Jeannot Jano Yann Jehan Jeannou
        Jean Yann Yannick
        Jeanne: Jeannette Jeanneton Jeannie Nanette
        Jean-Pierre Jeanpierre: JP Jean Pierrot
        Jean-Claude: JC Jean Claude
        Jean-Paul: JP Jean Paul
        Jean-Marc: JM Jean Marc
        Jean-François: JF Jeff Jean François
        Jean-Baptiste: JB Jean Baptiste Batiste
        Jean-Michel: JM Jean Michel
        Jean-Luc: JL Jean Luc
        Jérôme: Jérém Jé Jérômine
        Joseph: Jo Jojo José Zef
        Joséphine: Jo Fifine Josette Josy José Josie Fine Jos
        Julien: Ju Juju Jul
        Laurence Laurent: Lolo Lau Laure
        Louis: Loulou Lou Ludo Loïs
        Louise: Loulou Lou Louisette Lison
        Ludovic: Ludo Lulu Vic
        Madeleine: Mado Madelon Mad Madie Maddie Magda
        Marguerite: Margot Margo Guite Maggy Rita Magali
        Marie: Mimi Marinette Manon Mariette Mariannick Maïté Marion Mia Maryse Marise Maé
        Marie-Claude: Marie Claude MC
        Marie-Thérèse: Maïté Marie Thérèse Mayté
        Marie-Christine: Marie Christine Cricri
        Marie-Françoise: Marie Françoise
        Marie-Louise: Marilou Malou Marie Louise
        Martine: Titine Tine Martie
        Mathieu Matthieu: Mat Matt Mathis Math
        Mathieu Matthieu Matthieux
        Maurice: Momo Riri
        Maxime Maximilien: Max Maxou Maxim
        Michel: Mich Michou Mimi Michaël Mick
        Michèle Michelle: Mimi Mich Michou Chelle
        Michèle Michelle Michele
        Monique: Mo Momo Nique Monie
        Nathalie: Nat Nath Lili Nathou Natacha
        Nathalie Natalie Nathaly
        Nicolas: Nico Nick Colas Nic Nicky
        Nicole: Nico Nicky Colette Nini
        Olivier: Oli Olive Vivi
        Pascal Pascale: Pasco Cali Pas
        Patricia: Pat Patou Patty Trish
        Patrick Patrice: Pat Patoche Rick
        Philippe: Phil Philou Flip Fifi
        Pierre: Pierrot Pier Peyo Pepe Per Pierrick
        Raphaël: Raph Rafa Rapha
        Raymond: Ray Momo
        Rémi Rémy
        René: Renaud Néné
        Robert: Bob Robi Rob Bébert Robin
        Roger: Rog Rodge
        Romain: Rom Roman
        Sébastien: Seb Bastien Basti Bastian
        Stéphane Stéphanie: Steph Stef Fanny Steve Fannie
        Stéphane Stephan Étienne
        Suzanne: Suzie Suzette Suzon Zaza Zanne Suze
        Sylvie Sylviane: Syl Sylvette
        Théodore: Théo Doudou
        Thérèse: Tété Thérésa Tess Zézé Résie
        Thierry: Titi Thi
        Thomas: Tom Toto Thom
        Valentin Valentine: Val Valou Tintin
        Valérie: Val Valou Vava
        Véronique: Véro Nique Vera Roni
        Victor Victoire Victoria: Vic Toto Vicky
        Vincent: Vince Vinz Vini
        Virginie: Ginie Nini Gigi Virg
        Xavier: Xav Xavi Zav
        Yves: Yvon Ivon Yvou
        Yvette Yvonne: Vonette Vévette Yvon
        Zoé Zoë""",
    "es": """
        José: Pepe Chepe Pepito Josele Joselito Pep
        Josefa: Pepa Pepita Fina Chefa Josefina Pepi
        Josefina: Fina Josefa Pepita Chefina Jose
        Francisco: Paco Pancho Curro Fran Kiko Quico Frasco Cisco Paquito Frank Francis Patxi Chisco Xisco
        Francisca: Paca Paquita Curra Pancha Fran Quica
        Antonio: Toño Antón Toni Tonio Tony Nono
        Antonia: Toña Toñi Tonia Toni
        Manuel: Manolo Lolo Manu Manolito Nelo Manel Nolo Lito
        Manuela: Manola Lola Manoli Manu Noli
        Ignacio: Nacho Iñaki Nach Ignasi
        Jesús: Chus Suso Chuy Chucho Susi
        Juan: Juanito Juancho Juanjo Jon Juanma Joan Xuan
        Juana: Juani Juanita
        Juan José: Juanjo
        Juan Manuel: Juanma
        Juan Carlos: Juanca
        José María: Chema Josema Txema
        José Manuel: Josema Jose Manolo
        José Luis: Pepelu Joselu
        José Antonio: Joseán Pepe
        María José: Marijose Majo Cote Mariajo Pepa
        María Luisa: Marisa Malu Marilu
        María Teresa: Maite Mayte Maritere Marité
        María Isabel: Maribel Marisa Mabel
        María Cristina: Maricris Macris
        María Jesús: Chus Marichu Susi
        María Ángeles: Marian Geles Angelines Mariángeles
        María Victoria: Mariví Mavi Marivi
        María Dolores: Lola Loli Lolita Mariló
        María Elena: Malena Marilena
        María del Carmen: Maricarmen Mamen Carmela Menchu
        María: Mari Mariquita Maruja Marieta Marujita Mariona Marita
        Dolores: Lola Loli Lolita Lolina Dolo
        Concepción: Concha Conchita Conchi Inma Cona Chona
        Inmaculada: Inma Macu Concha Imma
        Encarnación: Encarna Encarni Chona
        Consuelo: Chelo Consu Suelo
        Mercedes: Merche Meche Mercè Merceditas Merxe
        Rosario: Charo Chayo Rosi Rosarito Charito
        Guadalupe: Lupe Lupita Guada
        Pilar: Pili Piluca Pilarín Pilarica Maripili
        Isabel: Isa Chabela Bel Isabelita Sabel Chavela Ysabel
        Teresa: Tere Teté Teresita Maite
        Carmen: Carmela Carmina Menchu Mamen Carmenchu Carmencita Maica
        Ana: Anita Ani Anabel
        Ana María: Anamari Anama
        Catalina: Cata Lina Katy Cati
        Cristina: Cris Tina Crista Kristina
        Elena: Nena Lena Ele Helena
        Eduardo: Edu Lalo Eddy Guayo Eduard
        Enrique: Quique Kike Henry Quico Enric
        Ernesto: Neto Tito
        Fernando: Nando Fer Fernan Ferran Ferdy
        Gabriel: Gabi Gabo Biel
        Gregorio: Goyo Gori Grego
        Gonzalo: Gonza Chalo Zalo
        Guillermo: Guille Memo Willy Guiller Guillem
        Gustavo: Gus Tavo
        Javier: Javi Xavi Xavier Xabi
        Javier Xavier
        Jorge: Jordi Coque Yoyo Jorgito
        Joaquín: Quino Chimo Ximo Quim
        Lorenzo: Lencho Loren Llorenç
        Luis: Lucho Luisito Lluís Güicho
        Luisa: Lucha Luisi Luisita
        Margarita: Marga Rita Mague Margui
        Mariano: Nano Mario
        Miguel: Míchel Migue Mike Miki Miquel Mikel
        Miguel Ángel: Michelángel Miguelángel
        Nicolás: Nico Colás Nicolau
        Pablo: Pau Pol Pablito
        Pedro: Perico Pedrito Peio Pere Perucho
        Rafael: Rafa Rafi Falo Fael
        Ramón: Moncho Monchi Ramoncín Mon
        Raúl: Rulo
        Ricardo: Richi Ricky Riqui Cardo
        Roberto: Rober Beto Tito Berto
        Rodrigo: Rodri Rodro
        Rubén: Ben Rube
        Salvador: Salva Chava Salvi Vador
        Santiago: Santi Yago Chago Iago Diego
        Sebastián: Sebas Seba Bastián Chano
        Sergio: Checo Sergi Serxio
        Tomás: Tomasito Tom Max
        Vicente: Chente Vicent Tito Visent
        Alberto: Beto Berto Tito Al
        Alejandro: Alex Álex Jandro Ale Sandro
        Alejandra: Ale Álex Jandra Sandra
        Alfonso: Fonso Poncho Alfon Fon
        Alfredo: Fredo Alfre Fredy
        Álvaro: Varo Alvi
        Andrés: Andy Andresito
        Ángel: Gelo Angelito
        Armando: Mando
        Arturo: Turo Artu
        Beatriz: Bea Bety Triz Betty
        Bernardo: Nardo Berni
        Carlos: Carlitos Charly Carles
        César: Checha
        Daniel: Dani Nelo Danielito
        David: Davi Deivid
        Domingo: Mingo Txomin Chomin""",
    "it": """
        Giuseppe: Beppe Peppe Pino Peppino Bepi Geppo Giuse Beppino Pippo Seppi
        Giuseppina: Pina Giusy Pinuccia Beppa Peppina Giusi
        Giovanni: Gianni Vanni Nino Gian Giannino Nanni Gio Ivan
        Giovanna: Vanna Gianna Nanna Giò
        Antonio: Tonino Toni Nino Totò Tony Antò Tonio
        Antonia: Tonina Antonella Nina
        Francesco: Franco Ciccio Cecco Checco Fra Chicco France Cesco
        Francesca: Franca Cesca Checca Fra Kekka
        Luigi: Gigi Gino Gigino Luis Gigetto
        Luisa: Lisa Luisella Gina
        Salvatore: Totò Turi Toto Salvo Sasà Tore Totuccio
        Vincenzo: Enzo Cenzo Vince Vicè Cecè
        Lorenzo: Enzo Renzo Lore Lollo
        Roberto: Berto Robi Roby
        Alberto: Berto Albi
        Umberto: Berto Beto
        Gilberto: Berto Gil
        Domenico: Mimmo Mico Menico Memmo Nico Mimì
        Domenica: Mimma Nica Mena
        Raffaele Raffaella: Lello Lella Raffa Raf Fele
        Michele: Lele Michi Micky
        Gabriele: Lele Gabri Gabry
        Emanuele Emmanuele: Manu Lele Ema
        Daniele: Dani Lele Dany
        Alessandro: Sandro Ale Alex Lele
        Alessandra: Sandra Ale Alex
        Andrea: Andre Dré
        Filippo: Pippo Lippo Fili
        Giacomo: Mino Jack Giaco Giacomino
        Girolamo: Momo Mommo
        Ferdinando: Nando Ferdi
        Fernando: Nando
        Leonardo: Leo Nardo Dino
        Bernardo: Nardo Dino Berni
        Riccardo: Ricky Cardo Ricki Ric
        Edoardo Eduardo: Edo Dado
        Federico: Fede Chicco Rico
        Federica: Fede Chicca Rica
        Enrico: Rico Chicco Kiko Enri
        Matteo Mattia: Teo Matti Matte
        Nicola Niccolò: Nico Nic Cola Nicò
        Pietro: Piero Pierino Pie Rino
        Paolo: Paolino Pao
        Stefano: Ste Stefi Fano
        Tommaso: Tom Masino Tommi Maso
        Elisabetta: Betta Lisa Elisa Betty Bettina Lisetta
        Caterina: Cate Rina Katia Catina Cati
        Margherita: Rita Marghe Ghita
        Maddalena: Lena Madda Magda
        Teresa: Tea Terry Resi Sina
        Concetta: Cettina Tina Titti
        Carmela Carmelo: Melina Mela Melo Lina
        Assunta: Susy Tina Sunta
        Rosalia: Lia Rosa Rosy
        Maria: Mariuccia Mariella Marietta Mimma Marisa Mari""",
    "tr": """
        Mehmet: Memo Memet Mehmed Memiş Mamo
        Mehmet Mehmed Memet
        Muhammet Muhammed Muhammet: Mami Muham Hamo
        Mustafa: Mıstık Musti Mıstafa Mustafacan Mısto
        Ahmet: Amet Ahmed Ahmo
        Ahmet Ahmed
        Hüseyin: Hüso Hüsso Husso Hüsey
        Hasan: Haso Hasso Hasancık
        İbrahim: İbo İbiş İbram
        İsmail: İsmo Smail İso
        Süleyman: Sülo Sülü Sülman
        Abdullah: Apo Abdo Aptullah Abdul
        Abdurrahman Abdulrahman Abdullah: Apo Abdo
        Osman: Osi Ossi Osmo
        Ali: Alişan Aliş
        Murat: Muro
        Recep: Reco Receb
        Ramazan: Ramo
        Hatice: Hatçe Hatun Haççe Hatoş
        Fatma: Fatoş Fadime Fato Fatime Fadik Fadima
        Fatma Fatima Fadime
        Ayşe: Ayşegül Eşe Ayşen Aişe Ayşecik
        Ayşe Aişe Aisha
        Emine: Emoş Eminecik Emo
        Zeynep: Zeyno Zeyneb Zeyna Zeynoş
        Zeynep Zeyneb Zeinab Zainab
        Elif: Eliş Elifcan
        Meryem: Meyro Meryemce
        Meryem Maryam Mariam
        Havva: Havvana
        Zehra: Zara Zöhre
        Yusuf: Yusi Yuso Usuf
        Kemal: Kemo
        Cemal: Cemo
        Ömer: Ömo Omar
        Ömer Omer Omar
        Halil: Halo Halit
        Halil İbrahim: Halil İbrahim
        Yakup: Yako Yakub
        Mahmut: Maho Mahmud Mamo
        Mahmut Mahmud Mahmoud
        Selahattin Selahaddin: Selo Selaattin Salo
        Bahattin: Baho Bahaddin Baha
        Nurettin: Nuri Nurettin Nureddin
        Şerafettin: Şero Şeref
        Kadir Abdulkadir Abdülkadir: Kado Kadir
        Yasemin: Yaso Yasmin
        Gülşen Gülsüm Gülay Gülcan: Gül Gülo
        Sultan: Sulti
        Şükrü: Şükro
        Hacı: Haco
        Cengiz: Cengo
        Burak: Buro
        Emre: Emo
        Oğuzhan: Oğuz
        Berkay Berkan: Berk
        Alperen: Alp Eren
        Yunus Emre: Yunus Emre""",
    "ar": """
        Mohammed Mohamed Mohammad Mohamad Muhammad Muhammed Muhamad Muhamed Mohamet Mohammet Muhammet Mahammed Mouhamed Mouhammad Mouhamad Mohamud Mohamoud Mahomed Moehamed Moehammad Muhamet Mohd
        Mohammed Mohamed Mohammad Muhammad Mohamad: Mo Moh Moha Momo Hamouda Medo Mohand Simo
        Mehmet Mohammed Muhammet
        Ahmed Ahmad Achmed Ahmet Achmad Hamed Hamad Ehmed Achmat
        Ahmed Ahmad: Hmed Hamada Hmad Midou Mido
        Mahmoud Mahmud Mahmoed Machmoud
        Youssef Yusuf Yousef Yousuf Yussuf Yoesoef Joesoef Yussef Youcef Yusef Joussef Jusuf Youssouf Yosef
        Youssef Yusuf Yousef: Joe Yous
        Abdullah Abdallah Abdoellah Abdellah Abdoullah Abdulla
        Abdelkader Abdulkadir Abdelkadir Abdul-Kader Abdoelkader Abdulqadir: Kader Abdel Kadir Abd
        Abderrahman Abdurrahman Abdelrahman Abdulrahman Abdurahman Abderahman Abdirahman: Abdel Rahman Abdou
        Abdelaziz Abdulaziz: Aziz Abdel
        Abdelkarim Abdulkarim: Karim Abdel
        Abdelhamid Abdulhamid: Hamid Abdel
        Abdelmajid Abdulmajid Abdelmadjid: Majid Abdel Madjid
        Abdelilah Abdulilah: Ilah Abdel
        Abdellatif Abdullatif: Latif Abdel
        Abdelhakim Abdulhakim: Hakim Abdel
        Abdeslam Abdessalam Abdussalam Abdelsalam: Salam Abdes
        Abderrahim Abdurrahim Abdelrahim: Rahim Abdel
        Abdul Abdoel Abdel
        Ibrahim Ebrahim Brahim Ibraheem Ibrahiem Ibragim
        Ibrahim: Brahim Ibo Bram
        Ismail Ismael Smail Ismaïl Ismaël Esmail Ismaiel
        Hassan Hasan Hassane
        Hussein Hussain Husein Houssein Hossein Hüseyin Hocine Houssain Hosein Hoessein Husayn Hosain
        Said Saïd Sayed Saeed Saied Saeid
        Omar Umar Omer Oemar Ömer
        Osman Othman Usman Uthman Ousmane Otman
        Ali Aly
        Khalid Khaled Chalid Halid Halit
        Rachid Rashid Rasheed Raschid
        Mustafa Mustapha Moustapha Mostafa Mustaffa Moestafa Mostapha Moustafa
        Mustafa Mustapha Mostafa: Musti Stof Staf
        Hamza Hamzah Hamsa
        Hicham Hisham Hichem
        Bilal Billal Bilel
        Anas Anass
        Ayoub Ayyub Ayub Ajoub
        Ilyas Ilias Elias Eliyas Iliass Ilyass Elyas
        Imad Imaad Emad Imed
        Jamal Djamal Cemal Gamal Jamaal
        Jamila Djamila Cemile Jameela
        Karim Kareem Kerim
        Malik Maliek Melik
        Nabil Nabiel Nebil
        Nasser Nasr Naser Nasir
        Noureddine Nouredine Nureddin Nourdine Nordin Nordine Noordin: Nour Nor Din
        Redouan Redouane Ridouan Ridwan Redwan Rodwan
        Reda Rida Riza
        Samir Samier Sameer Semir
        Samira Samiera Sameera Semira
        Tarik Tariq Tareq Tarek
        Walid Waleed Oualid Welid
        Yassin Yassine Yasin Yassien Yaseen
        Zakaria Zakariya Zakariyya Zakarya Zekeriya: Zak Zaki Zakie Zek
        Salah Saleh Salih Salahdin
        Soufiane Sofian Sufian Sofiane Soufian Sofyan
        Jaouad Jawad
        Mounir Munir Moenir Münir
        Mourad Murad Murat
        Moussa Musa Moesa Mussa
        Issa Isa Eisa
        Idris Driss Idriss Edris
        Fatima Fatimah Fatma Fatiema Fathima Fatoumata Fatema
        Fatima: Fati Fatiha Fatim Tima
        Fatima Zahra Fatima-Zahra Fatimazahra
        Aicha Aisha Aïcha Ayse Aischa Ayesha Aysha Aiša
        Khadija Khadidja Hatice Chadidja Kadija Khadijah Gadija Hadija
        Khadija: Khadi Dija
        Mariam Maryam Meryem Miriam Mariem Meriem Maryem
        Naima Naïma Naema Naimah
        Nadia Nadya Nadja
        Leila Layla Laila Leyla Lejla Leïla Leilah
        Yasmina Yasmine Jasmina Jasmin Yasmin Yasemin Jasmine Yassmine
        Zineb Zainab Zeynep Zaynab Zeinab Zenab
        Zohra Zahra Zehra Zahrah Zoehra
        Sara Sarah Saara
        Salma Selma
        Amina Aminah Emine Amine
        Hanan Hanane Hannan
        Houda Huda Hoda
        Ikram Ikrame
        Imane Iman Imaan
        Karima Kareema Kerima
        Latifa Latifah
        Loubna Lubna Lobna
        Malika Melika Maleeka
        Nora Noura Nura Noor Nour
        Rachida Rashida Raschida
        Saida Saïda Sayida
        Siham Seham Sihame
        Soumaya Sumaya Soumia Sumayya Soemaya
        Souad Suad Soead
        Touria Thouraya Turia""",
    "en": """
        Sebastian: Seb Bas Bastian
        Nicholas Nicolas: Nick Nicky Nico Klaus
        Jacqueline: Jackie Jacqui
        Christopher: Chris Topher Kit
        Alexander: Alex Sandy Xander Al Lex Alec Sasha
        Elizabeth Elisabeth: Liz Beth Betty Lizzie Betsy Eliza Libby Bess Bessie Lisa Elsie Lilibet
        William: Bill Will Billy Liam Willy Willie
        Katherine Catherine Kathryn: Kate Katie Kathy Cathy Kit Kitty Kat Kay
        Catherine Katherine Kathryn Katharine Cathryn
        Philip Phillip: Phil Pip
        Philip Phillip
        Steven Stephen: Steve Stevie Ste
        Steven Stephen
        Geoffrey Jeffrey: Geoff Jeff
        Geoffrey Jeffrey
        Sara Sarah
        Ann Anne
        Graham Graeme Grahame
        Alan Allan Allen
        Lynn Lynne
        Brian Bryan
        Jon John
        Jonathan: Jon Jonny Nathan Jonty
        Mark Marc
        Eric Erik
        Carl Karl
        Teresa Theresa
        Stuart Stewart
        Sean Shaun Shawn
        Neil Neal
        Ian Iain""",
    "pl": """
        Aleksandra: Ola Olka Olcia Sandra Oleńka
        Aleksander: Olek Alek Oluś
        Anna: Ania Anka Hania Anusia
        Agnieszka: Aga Agusia
        Barbara: Basia Baśka
        Elżbieta: Ela Elka Elżunia
        Ewa: Ewka Ewcia
        Grzegorz: Grzesiek Grześ Grzesio
        Jan: Janek Jaś Jasiek
        Joanna: Asia Joasia Aśka
        Józef: Józek Józio
        Katarzyna: Kasia Kaśka Kasieńka
        Krzysztof: Krzysiek Krzyś Krzych
        Krystyna: Krysia Kryśka
        Magdalena: Magda Madzia Magdusia
        Małgorzata: Gosia Małgosia Gośka Gorzata
        Maria: Marysia Maryśka Marianna Maja
        Michał: Michałek Misiek
        Paweł: Pawełek Pawlik
        Piotr: Piotrek Piotruś
        Stanisław: Staszek Stasiek Stach
        Tadeusz: Tadek Tadzio
        Tomasz: Tomek Tomuś
        Wojciech: Wojtek Wojtuś
        Zbigniew: Zbyszek Zbych
        Zofia: Zosia Zośka
        Małgorzata Malgorzata
        Jerzy: Jurek
        Kazimierz: Kazik Kazio
        Ryszard: Rysiek Rysio
        Andrzej: Jędrek Andrzejek
        Jakub: Kuba Kubuś
        Bartłomiej Bartosz: Bartek Bartuś
        Mateusz: Mati Matek
        Łukasz: Łuki Lukas
        Dominik Dominika: Domi Dominiczka Nika
        Weronika: Wera Werka Nika""",
}

GROUPS: dict[str, tuple[str, ...]] = {
    language: tuple(filter(None, (line.strip() for line in text.split("\n")))) for language, text in _TEXT.items()
}
