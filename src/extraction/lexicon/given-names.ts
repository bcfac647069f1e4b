import { wordSet } from './word-set.ts';

/** Given names mostly borne by men. */
export const MALE_NAMES = wordSet(`
  Aaron Abdul Abdullah Abraham Adam Adel Adrian Ahmad Ahmed Akira Alan Albert Alberto Aleksandr Alejandro Alex Alexander
  Alexei Alexey Alfonso Alfred Ali Allan Allen Alvaro Amir Amit Anatoly Anders Andre Andreas Andrei Andres Andrew Andrey
  Andrzej Andy Angelo Anthony Antoine Anton Antonio Antony António Anwar Arjun Arnold Arthur Arturo Arun Ashraf Asif
  Barack Barry Bart Bashar Ben Benjamin Benny Bernard Bernie Bert Bill Billy Bob Bobby Boris Brad Bradley Brandon Brendan
  Brent Bret Brett Brian Bruce Bruno Bryan Byron Calvin Cameron Carl Carlo Carlos Cesar Chad Charles Charlie Chester
  Chris Christian Christoph Christopher Chuck Clarence Claude Clay Clayton Cliff Clint Cody Colin Connor Corey Cory Craig
  Curtis Cyril Dale Damian Damien Dan Daniel Daniele Danny Darrell Darren Dave David Dean Denis Dennis Derek Devin Diego
  Dimitri Dirk Dmitri Dmitry Dominic Dominique Don Donald Doug Douglas Duncan Dustin Dwight Earl Ed Eddie Edgar Eduardo
  Edward Edwin Eli Elias Elijah Elliott Elon Emilio Emmanuel Enrique Eric Erich Erik Ernest Ernesto Ethan Eugene Evan Evo
  Fabian Farid Federico Felipe Felix Fernando Fidel Florian Floyd Francesco Francis Francisco François Frank Franklin
  Franz Fred Frederick Friedrich Gabriel Gareth Gary Gavin Gene Geoff Geoffrey George Georges Gerald Gerard Gerhard
  Giacomo Gilbert Giorgio Giovanni Giuseppe Glen Glenn Gordon Graham Greg Gregory Guido Guillermo Gunther Gustavo Guy
  Hamid Hamza Hank Hans Harold Harry Harvey Hasan Hassan Heath Hector Heiko Heinz Helmut Henri Henrik Henry Herbert
  Herman Hiroshi Horst Howard Hubert Hugh Hugo Hussein Ian Ibrahim Igor Imran Isaac Ismail Ivan Jack Jackson Jacob Jacques
  Jaime Jair Jake Jamal James Jamie Jan Janez Jared Jason Javier Jay Jean Jean-Claude Jean-Luc Jean-Yves Jeb Jeff Jeffrey
  Jens Jeremy Jerome Jerry Jesse Jim Jimmy Joao João Joaquin Joe Joel Joey Johan Johann Johannes John Johnny Jon Jonas
  Jonathan Jorge Jose Josef Josep Joseph Josh Joshua José Juan Julian Julio Julius Jun Jurgen Justin Jürgen Kareem Karim
  Karl Keir Keith Ken Kenji Kenneth Kent Kevin Khalid Kim Kirk Klaus Konstantin Kurt Kwame Kwasi Kyle Lamar Lance Larry
  Lars Laurent Lawrence Lee Len Leo Leon Leonard Leonid Leroy Leslie Lewis Liam Lindsey Lloyd Lorenzo Lou Louis Luc Luca
  Lucas Luigi Luis Luiz Luke Mahmoud Malcolm Manfred Manuel Marc Marcel Marcelo Marco Marcos Marcus Mario Mark Markus
  Marlon Marshall Martin Marvin Massimo Mateusz Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Maxime Mehmet Mel
  Mevlut Mevlüt Micah Michael Michel Miguel Mikael Mike Mikhail Milan Milos Miroslav Mitch Mitt Mohamed Mohammad Mohammed
  Moritz Moses Muhammad Mustafa Narendra Nathan Nathaniel Neal Ned Neil Nelson Newt Nicholas Nick Nicolas Nigel Nikolai
  Nils Noah Noel Norbert Norman Olaf Oleg Oliver Olivier Omar Oscar Oskar Otto Owen Pablo Paolo Pascal Pat Patrick Paul
  Paulo Pavel Pedro Perry Pete Peter Petr Phil Philip Philippe Phillip Pierre Pietro Piotr Quentin Rafael Rahul Raj Rajiv
  Ralph Ramon Rand Randall Randy Raphael Rashid Raul Ray Raymond Reggie Reince Reinhard Rene Rex Ricardo Riccardo Richard
  Rick Ricky Rob Robert Roberto Robin Rod Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Ross Roy Ruben Rudolf Rudy
  Rupert Russ Russell Ryan Said Salman Salvatore Sam Sameer Samuel Sanjay Santiago Saul Scott Sean Sebastian Serge Sergei
  Sergey Sergio Seth Shane Shaun Shawn Sheldon Shinzo Sidney Silvio Simon Spencer Stan Stanley Stefan Stefano Stephane
  Stephen Stephan Steve Steven Stewart Stuart Sven Tariq Tayyip Ted Terence Terrence Terry Theodore Theo Thierry Thomas
  Tim Timothy Todd Tom Tomas Tommy Toni Tony Travis Trevor Troy Tyler Uwe Valentin Vernon Vicente Victor Viktor Vincent
  Vito Vitali Vladimir Volodymyr Wade Wallace Walter Warren Wayne Wendell Werner Wesley Wilbur Wilfried Will William Willie
  Wolfgang Woodrow Xavier Yair Yann Yasser Youssef Yuri Yusuf Yves Zachary Zack
`);

/** Given names mostly borne by women. */
export const FEMALE_NAMES = wordSet(`
  Abigail Ada Adele Adriana Agnes Aisha Alana Alejandra Alexandra Alexandria Alice Alicia Alina Alison Allison Alyssa
  Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelica Angelina Anita Ann Anna Annalena Anne Annegret Annette
  Annie Antonia April Ariana Ashley Astrid Audrey Ava Avril Ayesha Barbara Beatrice Beatriz Becky Bella Bernadette Beth
  Bethany Betsy Betty Beverly Bianca Bonnie Brenda Bridget Britney Brittany Camilla Camille Candace Carla Carly Carmen
  Carol Carole Caroline Carolyn Carrie Cassandra Caterina Catherine Cathy Cecilia Celeste Celia Charlotte Chelsea Cheryl
  Chloe Christiane Christina Christine Christy Cindy Claire Clara Clarissa Claudia Colleen Condoleezza Connie Cora Courtney
  Cristina Crystal Cynthia Daisy Dana Daniela Danielle Daphne Darlene Dawn Debbie Deborah Debra Deirdre Delia Denise Diana
  Diane Dianne Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Eleni Elisa Elisabeth Elise Eliza
  Elizabeth Ella Ellen Elsa Emilia Emily Emma Erica Erika Erin Estelle Esther Eugenia Eva Eve Evelyn Faith Farah Fatima
  Federica Felicia Fiona Flora Florence Frances Francesca Frederica Gabriela Gabriella Gail Gemma Geraldine Gillian Gina
  Giorgia Gisele Giulia Gladys Gloria Grace Greta Gretchen Gwen Hannah Harriet Hazel Heather Heidi Helen Helena Helene
  Helle Hillary Holly Hope Huma Ida Ilse Imelda Ingrid Irena Irene Iris Irina Isabel Isabella Isabelle Ivana Ivanka Jackie
  Jacqueline Jacinda Jade Jana Jane Janet Janice Jasmine Jean-Marie Jeanette Jeanne Jen Jenna Jennifer Jenny Jessica Jill
  Jillian Jo Joan Joanna Joanne Jocelyn Johanna Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet June
  Justine Kaja Kamala Karen Karin Karine Karla Kate Katarina Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kayla
  Kayleigh Keisha Kelly Kellyanne Kelsey Kerry Kersti Kirsten Kirstjen Kristen Kristi Kristina Kristine Kyrsten Laila Lana
  Lara Laura Lauren Laurie Layla Lea Leah Leila Lena Lenore Leticia Lilian Liliana Lillian Lily Linda Lisa Liz Liza Lois
  Loretta Lorraine Louisa Louise Lucia Lucy Luisa Lydia Lynn Lynne Mabel Mackenzie Madeleine Madeline Maggie Malala Malia
  Mandy Manuela Mara Marcia Margaret Margarita Margot Margrethe Maria Mariam Marian Mariana Marianne Marie Marilyn Marina
  Marine Marion Marisa Marjorie Marlene Marsha Marta Martha Martina Mary Maryam Mathilde Maureen Maya Mazie Megan Meghan
  Melania Melanie Melinda Melissa Mercedes Meredith Mia Michaela Michelle Mildred Mimi Mina Miranda Miriam Moira Mollie
  Molly Mona Monica Monique Muriel Myra Myriam Nadia Nadine Nan Nancy Naomi Natalia Natalie Natasha Nellie Nicola Nicole
  Nikki Nina Noemi Nora Norma Octavia Olga Olivia Paige Pamela Patricia Patty Paula Pauline Pearl Peggy Penelope Penny
  Phoebe Phyllis Polly Priti Priya Queenie Rachael Rachel Rebecca Regina Renata Renee Rhonda Rita Roberta Rosa Rosalie
  Rosalind Rose Rosemary Roxanne Ruth Sabrina Sally Samantha Sandra Sanna Sara Sarah Saskia Selena Serena Shannon Sharon
  Sheila Shelley Sherry Shirley Sigrid Silvia Simone Sofia Sonia Sonja Sophia Sophie Stacey Stacy Stella Stephanie Sue
  Susan Susana Susanna Susanne Suzanne Sylvia Tabitha Tamara Tammy Tania Tanya Tara Tatiana Teresa Tess Tessa Theresa
  Therese Tiffany Tina Tracey Tracy Trudy Tulsi Ursula Valentina Valerie Vanessa Vera Veronica Vicky Victoria Viola Violet
  Virginia Vivian Vivien Wanda Wendy Whitney Wilma Winifred Yasmin Yolanda Yvette Yvonne Zainab Zara Zoe
`);

/** Particles of a family name, written small or with a capital. */
export const NAME_PARTICLES = wordSet(
  'von van vom der den de del della dello dei di da das dos do du la las los le lo bin ibn bint abu al el ben ter ten zu zum zur y e af av Von Van Der De Del Della Dello Dei Di Da Das Dos Do Du La Las Los Le Lo Bin Ibn Bint Abu Al El',
);

/** Korean and Chinese family names, which stand before a given name with a hyphen: "Moon Jae-in". */
export const EAST_ASIAN_FAMILY_NAMES = wordSet(`
  Kim Lee Yi Park Choi Jung Jeong Chung Kang Cho Yoon Yun Jang Chang Lim Im Han Oh Seo Suh Shin Kwon Hwang Ahn An Song Ryu
  Yoo Hong Jeon Ko Moon Son Yang Bae Baek Paik Heo Hur Nam Noh Roh Ha Ban Chun Sim Min Woo Na Joo Ju Chen Lin Huang Tsai
  Wang Wu Liu Hsu Cheng Hsieh Kuo Tseng Liao Lai Chou Yeh Su Chiang Ma Lu Chao Han Hau Soong Wong Chan Leung Ho Lam Ng
`);

/** Words for places, things and organizations that are common family names behind a given name. */
export const FAMILY_NAMES_OF_THINGS = wordSet(`
  Park Lake Hall Bridge Castle Church Post East West North Day Temple Law Street House War New Bill Rivers Guardian Court
  Press Herald Fields Forest Hill Ford Banks Bank Fort Tower Gates Cape Spring Marine
`);

/** What may follow a family name. */
export const NAME_SUFFIXES = wordSet('Jr Jr. Sr Sr. II III IV');

const NICKNAME_GROUPS =
  'Joe,Joseph,Joey Bill,William,Will,Billy,Willie Mike,Michael Bob,Robert,Rob,Bobby Jim,James,Jimmy,Jamie Tom,Thomas,Tommy Dave,David Dan,Daniel,Danny Chris,Christopher,Christian Matt,Matthew Steve,Steven,Stephen Tony,Anthony,Antony Ted,Edward,Ed,Eddie,Theodore Kate,Catherine,Katherine,Kathy,Cathy,Katie Liz,Elizabeth,Betsy,Beth,Betty Ben,Benjamin Sam,Samuel Tim,Timothy Pat,Patrick,Patricia Nick,Nicholas Rick,Richard,Dick,Ricky Ron,Ronald Don,Donald Ken,Kenneth Greg,Gregory Jeff,Jeffrey,Geoffrey Andy,Andrew Alex,Alexander,Alexandra Sue,Susan Debbie,Deborah,Debra Chuck,Charles,Charlie Larry,Lawrence Jerry,Gerald Jon,Jonathan Ray,Raymond Phil,Philip,Phillip Fred,Frederick Max,Maxwell,Maximilian Pete,Peter Bernie,Bernard Mitch,Mitchell Marc,Mark Jack,John,Johnny Hank,Henry,Harry Peggy,Margaret,Maggie Nan,Nancy Vlad,Vladimir';

const NICKNAME_GROUP: ReadonlyMap<string, number> = new Map(
  NICKNAME_GROUPS.split(' ').flatMap((group, index) =>
    group.split(',').map((name): [string, number] => [name, index]),
  ),
);

/** Whether two given names can be the same person's: equal, an initial of the other, or its short form. */
export function sameGivenName(a: string, b: string): boolean {
  const [x, y] = [a.replace(/\.$/u, ''), b.replace(/\.$/u, '')];
  if (x === y) return true;
  if (x.length === 1 || y.length === 1) return x.charAt(0) === y.charAt(0);
  const group = NICKNAME_GROUP.get(x);
  return group !== undefined && group === NICKNAME_GROUP.get(y);
}
