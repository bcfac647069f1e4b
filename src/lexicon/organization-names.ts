import { phrases } from './word-set.ts';

/** Organizations that go by one name or a fixed one, and seats of government that mean those who govern there. */
export const ORGANIZATION_NAMES = phrases(`
  White House, Pentagon, Kremlin, Treasury, Downing Street, Capitol Hill, Whitehall, Élysée, Congress, Senate,
  Supreme Court, Federal Reserve, Homeland Security, European Union, United Nations, Security Council, World Bank,
  House of Representatives, House of Commons, House of Lords, Wall Street Journal, Human Rights Watch,
  Amnesty International, Red Cross, Reuters, Bloomberg, Politico, Axios, Xinhua, Al Jazeera, Associated Press,
  Fox News, Google, Twitter, Facebook, Microsoft, Apple, Amazon, Huawei, Gazprom, Boeing, Airbus, Pfizer, Moderna,
  AstraZeneca, Taliban, Hamas, Hezbollah, Interpol, Europol, Greenpeace, UNICEF, Unesco, Nato, Opec, National Guard,
  Coast Guard, Revolutionary Guard, Air Force, Royal Navy, Royal Air Force, Lib Dems, Liberal Democrats,
  Social Democrats, Christian Democrats, Sinn Féin, Plaid Cymru, Likud, Fidesz, Fatah, Instagram, WhatsApp, TikTok,
  YouTube, Snapchat, Reddit, LinkedIn, Netflix, Uber, Airbnb, Spotify, Walmart, Wal-Mart, Starbucks, Tesla, Toyota,
  Volkswagen, Samsung, Siemens, Nokia, Exxon Mobil, ExxonMobil, Goldman Sachs, Morgan Stanley, JPMorgan Chase,
  JPMorgan, Citigroup, Wells Fargo, Lockheed Martin, Planned Parenthood, BuzzFeed, HuffPost, Le Monde, Le Figaro,
  Der Spiegel, Die Zeit, Die Welt, El País, La Repubblica, La Stampa, Corriere della Sera, USA Today, New Yorker,
  Daily Mail, Fed
`);
