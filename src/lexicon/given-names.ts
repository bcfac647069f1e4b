import { wordSet } from './word-set.ts';

/** Given names mostly borne by men. */
export const MALE_NAMES = wordSet(`
  Aaron Abdul Abdullah Abraham Adam Adel Adrian Ahmad Ahmed Ahmet Aidan Akira Alain Alan Alasdair Albert Alberto Aldo
  Alec Alejandro Aleksandr Alex Alexander Alexei Alexey Alfonso Alfred Alfredo Ali Alistair Allan Allen Alonzo Alvaro
  Ambrose Amir Amit Amos Anatoly Anders Andre Andreas Andrei Andres Andrew Andrey Andrzej Andy Angelo Angus Anil Anthony
  Antoine Anton Antonio Antony António Anwar Arjun Arne Arnold Arthur Arturo Arun Arvind Asher Ashok Ashraf Asif August
  Axel Babatunde Barack Barnaby Barry Bart Bashar Basil Bastian Ben Benedict Benjamin Benny Bernard Bernie Bert Bill
  Billy Bjorn Björn Blake Bob Bobby Bogdan Boris Brad Bradley Brandon Brendan Brent Bret Brett Brian Bruce Bruno Bryan
  Bryce Bukayo Byron Caleb Callum Calvin Cameron Carl Carlo Carlos Cecil Cedric Cesar Chad Charles Charlie Chester Chidi
  Chris Christian Christoph Christopher Chuck Chukwuma Ciaran Cillian Clarence Claude Clay Clayton Clement Cliff Clint
  Clive Cody Colin Connor Conor Corey Cormac Cornelius Cory Craig Curtis Cyril Cyrus Dale Damian Damien Dan Daniel
  Daniele Danny Dario Darius Darrell Darren Dave David Davide Dean Declan Deepak Delroy Denis Dennis Derek Desmond Devin
  Didier Diego Dieter Dimitri Dinesh Dirk Dmitri Dmitry Dominic Dominik Dominique Don Donald Doug Douglas Duncan Dustin
  Dwayne Dwight Dylan Eamon Earl Ed Eddie Edgar Edmund Eduard Eduardo Edward Edwin Eli Elias Elijah Elliott Elon Emeka
  Emil Emile Emilio Emmanuel Enda Enrique Enzo Eric Erich Erik Ernest Ernesto Ernst Errol Esteban Ethan Euan Eugene Evan
  Everton Evo Ewan Ezekiel Ezra Émile Étienne Fabian Farid Federico Felipe Felix Femi Fergal Fergus Fernando Fidel Finn
  Fintan Florian Floyd Francesco Francis Francisco François Frank Franklin Franz Fred Frederick Fredrik Friedrich
  Gabriel Ganesh Gareth Garfield Gary Gaston Gaurav Gavin Gene Geoff Geoffrey Georg George Georges Gerald Gerard Gerhard
  Giacomo Gianni Gilbert Giles Gilles Giorgio Giovanni Giuseppe Glen Glenn Godfrey Goodluck Goran Gordon Graeme Graham
  Greg Gregory Guido Guillermo Gunther Gus Gustavo Guy Günter Günther Hamid Hamish Hamza Hank Hans Harald Harish Harold
  Harry Harvey Hasan Hassan Heath Hector Heiko Heinz Helmut Henning Henri Henrik Henry Herbert Herman Hermann Hiroshi
  Horst Howard Hubert Hugh Hugo Humphrey Hussein Iain Ian Ibrahim Idris Ignacio Igor Ilya Imran Isaac Isaiah Ismail Ivan
  Ivo Jack Jackson Jacob Jacques Jaime Jair Jake Jakob Jamal James Jamie Jan Janez Jared Jarrod Jason Jasper Javier Jay
  Jean Jean-Claude Jean-Luc Jean-Yves Jeb Jeff Jeffrey Jens Jeremy Jermaine Jeroen Jerome Jerry Jesper Jesse Jim Jimmy
  Joachim Joao Joaquin João Jochen Joe Joel Joey Johan Johann Johannes John Johnny Jon Jonas Jonathan Joost Jorge Jose
  Josef Josep Joseph José Josh Joshua Jozef Jörg Juan Judd Jude Julian Julien Julio Julius Jun Jurgen Justin Jürgen
  Kapil Karan Kareem Karim Karl Kazuo Keir Keith Ken Kenji Kenneth Kent Kevin Khalid Kim Kirk Klaus Kofi Konstantin
  Kristian Kunle Kurt Kwame Kwasi Kyle Kylian Lachlan Lamar Lance Larry Lars Laurent Lawrence László Lee Leif Len Leo
  Leon Leonard Leonid Leopold Leroy Leslie Levi Lewis Liam Lindsey Lloyd Lorenzo Lou Louis Luc Luca Lucas Luciano Luigi
  Luis Luiz Lukas Luke Magnus Mahesh Mahmoud Malcolm Malik Manfred Manish Manmohan Manuel Marc Marcel Marcelo Marco
  Marcos Marcus Marek Mario Mark Markus Marlon Marshall Martin Marvin Massimo Mateusz Mathieu Matt Matteo Matthew
  Matthias Mattias Maurice Mauricio Max Maxim Maxime Maximilian Mehmet Mel Micah Michael Mick Micheal Micheál Michel Miguel
  Mikael Mike Mikhail Milan Milo Milos Milton Miroslav Mitch Mitt Mohamed Mohammad Mohammed Mordecai Moritz Moses
  Muhammad Muhammadu Mukesh Murray Mustafa Narendra Nathan Nathaniel Neal Ned Neil Nelson Neville Newt Niall Nicholas
  Nick Nicolas Nicolás Niels Nigel Nikhil Nikita Nikolai Nikos Nils Nitin Noah Noam Noel Norbert Norman Novak Obinna
  Oisin Olaf Olav Ole Oleg Oliver Olivier Olusegun Omar Oscar Oskar Oswald Otis Otto Owen Pablo Padraig Pankaj Paolo
  Pascal Pat Patrick Patrik Paul Paulo Pavel Pádraig Pedro Pep Percy Perry Pete Peter Petr Phil Philip Philipp Philippe
  Phillip Pierre Pietro Piotr Prakash Pranab Quentin Radek Rafael Raheem Rahul Raj Rajiv Rakesh Ralph Ramesh Ramon Rand
  Randall Randolph Randy Ranjit Raoul Raphael Rashid Raul Ravi Ray Raymond Reggie Reinhard Rene Reuben Rex Rhys Ricardo
  Riccardo Richard Rick Ricky Rob Robert Roberto Robin Rod Rodney Rodrigo Roger Rohan Rohit Roland Rolf Roman Ron Ronald
  Ronan Rory Ross Roy Ruben Rudolf Rudy Rufus Rupert Russ Russell Rüdiger Ryan Sachin Sadio Said Salman Salvatore Sam
  Sameer Samuel Sandeep Sanjay Santiago Satish Saul Scott Seamus Sean Sebastian Segun Serge Sergei Sergey Sergio Seth
  Séamus Sébastien Shane Shashi Shaun Shawn Sheldon Shinzo Shlomo Sidney Silas Silvio Simon Spencer Stan Stanley Stefan
  Stefano Stelios Stephan Stephane Stephen Steve Steven Stewart Stig Stuart Sunil Suresh Sven Søren Tadeusz Takeshi
  Tariq Tayyip Ted Terence Terrence Terry Thabo Thaddeus Theo Theodore Thierry Thomas Tim Timo Timothy Tobias Toby Todd
  Tom Tomas Tomasz Tommy Toni Tony Torsten Travis Trevor Tristan Troy Tunde Tyler Tyrone Ulrich Umberto Usain Uwe
  Valentin Vernon Vicente Victor Vijay Vikram Viktor Vincent Vincenzo Virat Virgil Vitali Vito Vivek Vladimir Volodymyr
  Wade Wallace Walter Warren Wayne Wendell Werner Wesley Wilbur Wilfred Wilfried Will William Willie Winston Wojciech
  Wolfgang Woodrow Xavier Yair Yann Yannick Yannis Yasser Yitzhak Yogi Youssef Yuri Yusuf Yves Zachary Zack Zbigniew
  Zinedine Zoltan Zoltán
`);

/** Given names mostly borne by women. */
export const FEMALE_NAMES = wordSet(`
  Abigail Ada Adaeze Adelaide Adele Adriana Agatha Agnes Agnieszka Aileen Ailsa Aisha Alana Alejandra Alessandra
  Alexandra Alexandria Alice Alicia Alina Alison Allison Alyssa Amanda Amara Amber Amelia Amélie Amina Amy Ana Anastasia
  Andrea Angela Angelica Angelina Anita Anja Anjali Anke Ann Anna Annalena Anne Annegret Annette Annie Annika Antoinette
  Antonia Anya Aoife April Ariana Arlene Ashley Astrid Audrey Ava Avril Ayesha Azadeh Barbara Beatrice Beatrix Beatriz
  Becky Bella Bernadette Bernice Beth Bethany Betsy Betty Beverly Bianca Birgit Blanche Bonnie Brenda Bridget Brigitte
  Britney Brittany Bronwen Bukola Caitlin Camila Camilla Camille Candace Carla Carly Carmen Carol Carole Caroline
  Carolyn Carrie Carys Cassandra Caterina Catherine Cathy Catriona Cecilia Celeste Celia Cécile Chantal Charlotte
  Chelsea Cheryl Chiara Chioma Chloe Chloé Christiane Christina Christine Christy Ciara Cindy Claire Clara Clarissa
  Claudia Clementine Colleen Condoleezza Connie Constance Cora Corinne Cornelia Courtney Cristina Crystal Cynthia Dagmar
  Daisy Dana Daniela Danielle Daphne Daria Darlene Dawn Debbie Deborah Debra Deepika Deirdre Delia Delphine Denise Diana
  Diane Dianne Dina Dolores Donna Dora Doris Dorothea Dorothy Edith Edna Edwina Eileen Elaine Eleanor Elena Eleni Elif
  Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie Eloise Elsa Elsie Emilia Emily Emma Emmanuelle Enid Erica Erika
  Erin Esme Estelle Esther Ethel Eugenia Eunice Eva Eve Evelyn Ewa Faith Farah Fatima Fatou Fatoumata Federica Felicia
  Fiona Flora Florence Folake Frances Francesca Francine Frederica Freya Frida Frieda Funke Gabriela Gabriella Gabrielle
  Gail Gemma Genevieve Georgina Geraldine Gertrude Gillian Gina Ginny Giorgia Gisele Giselle Giulia Gladys Glenda Gloria
  Grace Greta Gretchen Gudrun Gwen Gwendolyn Hana Hanna Hannah Hanne Harriet Hazel Heather Heidi Heike Helen Helena
  Helene Helle Henrietta Hilary Hilda Hildegard Hillary Holly Hope Ida Ife Ilaria Ilona Ilse Imelda Imogen Indira Inge
  Ingeborg Ingrid Irena Irene Irina Iris Isabel Isabella Isabelle Isla Isobel Ivana Ivanka Ivy Jacinda Jackie Jacqueline
  Jade Jana Jane Janet Janice Jasmine Jean Jean-Marie Jeanette Jeanne Jen Jenna Jennifer Jenny Jessica Jill Jillian Jo Joan
  Joanna Joanne Jocelyn Jodie Johanna Jolanta Josephine Josie Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet
  June Justine Kaja Kamala Karen Karin Karina Karine Karla Katalin Katarina Kate Katherine Kathleen Kathrin Kathryn
  Kathy Katie Katja Katrin Katrina Kavita Kay Kayla Kayleigh Keisha Kelly Kelsey Kendra Kerry Kersti Khadija Kiera
  Kimberly Kirsten Kirstjen Kirsty Krista Kristen Kristi Kristin Kristina Kristine Kyrsten Laila Lakshmi Lana Lara
  Latoya Laura Lauren Laurie Layla Lea Leah Leanne Leila Lena Lenore Leticia Lidia Lilian Liliana Lillian Lily Linda
  Lindsay Lisa Liz Liza Lois Lorena Loretta Lorraine Lottie Louisa Louise Lucia Lucille Lucy Ludmila Luisa Lydia Lynn
  Lynne Lyudmila Mabel Mackenzie Madeleine Madeline Magda Magdalena Maggie Mairead Maja Malala Malia Mamata Mandy
  Manuela Mara Marcella Marcia Marcy Margaret Margarita Margaux Margery Margot Margrethe Maria Mariam Marian Mariana
  Marianne Marie Marilyn Marina Marine Marion Marisa Marjorie Marlene Marsha Marta Martha Martina Mary Maryam Mathilde
  Matilda Maud Maureen Mavis Maya Meera Megan Meghan Melania Melanie Melinda Melissa Mercedes Meredith Mette Mhairi Mia
  Michaela Michelle Mildred Millicent Mimi Mina Minnie Miranda Miriam Moira Mollie Molly Mona Monica Monique Morag
  Muriel Myra Myriam Myrtle Nadezhda Nadia Nadine Nan Nancy Naomi Natalia Natalie Natasha Neha Nell Nellie Ngozi Niamh
  Nicola Nicole Nikki Nina Nirmala Noelle Noemi Nora Noreen Norma Octavia Odette Odile Oksana Olga Olivia Orla Paige
  Paloma Pamela Pascale Patricia Patty Paula Paulina Pauline Pearl Peggy Penelope Penny Petra Philippa Phoebe Phyllis
  Pia Pippa Polly Pooja Priti Priya Priyanka Prudence Queenie Rachael Rachel Radha Ramona Raquel Rebecca Regina Rekha
  Renata Renee Rhiannon Rhonda Rita Roberta Roisin Rosa Rosalie Rosalind Rosanna Rose Rosemary Rowena Roxanne Ruby Ruth
  Sabrina Sadie Sakura Sally Salma Samantha Samira Sandra Sanna Saoirse Sara Sarah Saskia Selena Selma Serena Shalini
  Shanice Shannon Sharon Shauna Sheila Shelley Sherry Sheryl Shirley Sigrid Silvia Simone Sinead Sinéad Siobhan Siobhán
  Sita Smriti Sofia Solange Sonia Sonja Sonya Sophia Sophie Soraya Stacey Stacy Stefania Stella Stephanie Sue Sunita
  Susan Susana Susanna Susannah Susanne Sushma Suzanne Svetlana Sybil Sylvia Tabitha Talia Tamara Tammy Tania Tanya Tara
  Tatiana Tatjana Teresa Tess Tessa Thelma Theresa Therese Thérèse Tiffany Tina Tracey Tracy Trudy Tulsi Ulrike Una
  Ursula Ute Valentina Valeria Valerie Vanessa Vera Verena Veronica Véronique Vicky Victoria Vidya Viola Violet Virginia
  Vivian Vivien Vivienne Wanda Wendy Whitney Wilhelmina Wilma Winifred Winnie Yael Yasmin Yetunde Yolanda Yuki Yulia
  Yuliya Yvette Yvonne Zainab Zara Zoe Zoë Zofia
`);

/** Particles of a family name, written small or with a capital. */
export const NAME_PARTICLES = wordSet(
  'von van vom der den de del della dello dei di da das dos do du la las los le lo bin ibn bint abu al el ben ter ten zu zum zur y e af av Von Van Der De Del Della Dello Dei Di Da Das Dos Do Du La Las Los Le Lo Bin Ibn Bint Abu Al El',
);

/** Korean and Chinese family names, which are before a given name with a hyphen: "Moon Jae-in". */
export const EAST_ASIAN_FAMILY_NAMES = wordSet(`
  Kim Lee Yi Park Choi Jung Jeong Chung Kang Cho Yoon Yun Jang Chang Lim Im Han Oh Seo Suh Shin Kwon Hwang Ahn An Song Ryu
  Yoo Hong Jeon Ko Moon Son Yang Bae Baek Paik Heo Hur Nam Noh Roh Ha Ban Chun Sim Min Woo Na Joo Ju Chen Lin Huang Tsai
  Wang Wu Liu Hsu Cheng Hsieh Kuo Tseng Liao Lai Chou Yeh Su Chiang Ma Lu Chao Hau Soong Wong Chan Leung Ho Lam Ng
`);

/** Words for places, things and organizations that are common family names after a given name. */
export const FAMILY_NAMES_OF_THINGS = wordSet(`
  Park Lake Hall Bridge Castle Church Post East West North Day Temple Law Street House War New Bill Rivers Guardian Court
  Press Herald Fields Forest Hill Ford Banks Bank Fort Tower Gates Cape Spring Marine
`);

/** Degrees, honors and offices after a name, which are no part of it: "Anna Bell QC said". */
export const POST_NOMINALS = wordSet('QC KC SAN OBE MBE CBE KBE DBE MP MEP MSP TD MLA PhD MD');

/** What may follow a family name. */
export const NAME_SUFFIXES = wordSet('Jr Jr. Sr Sr. II III IV');
