const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that begin no name wherever they have a capital, as in titles of books and headlines. Names that hold one are in the gazetteer. */
export const SMALL_WORDS = words(
  'the a an of and or in on for to with as at by from is are was were be been has have had not no how why what when where who this that these those his her its their our your my if then than so but nor up out off over',
);

/** Words that begin sentences and are never a name by themselves, whatever the tagger makes of them. */
export const SENTENCE_STARTERS =
  words(`a an the this that these those it its he she they we i you his her their our my your who what when where why how which whose whom
    and or but nor so yet if then than as at by for from in into of off on onto out over to under up with without within about above across after against along amid among around before behind below beneath beside besides between beyond
    despite down during except inside like near outside past since through throughout till toward towards until upon via
    no not none nothing nobody never neither either both each every all any some many most more much few fewer several other others another such same
    also again already although always among anyway because earlier later however instead meanwhile moreover nevertheless nonetheless now once only perhaps rather separately similarly still therefore though thus today tomorrow tonight
    unless unlike whereas whether while yesterday yes well very too there here
    one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions first second third last next
    asked answering according speaking citing quoting referring responding writing talking following recently officially reportedly currently finally previously eventually additionally ultimately clearly
    is are was were be been being do does did has have had will would can could may might must shall should let
    talks reports sources officials negotiations diplomats mediators contacts economic local senior key experts analysts critics lawmakers senators
    nothing everything something anyone someone everyone leaked breaking exclusive update watch read photo image file
    his mr mrs ms dr people men women children residents witnesses fighting tensions relations ties progress details
    economically politically diplomatically militarily publicly privately officially`);

/** Peoples without a state of that name, faiths, parts of the world as adjectives: written with a capital, but names of nothing that acts. */
export const PEOPLES_AND_FAITHS =
  words(`hutu tutsi kurdish kurd kurds arab arabs arabic sunni shia shiite shiites sunnis druze alawite alawites rohingya uyghur uyghurs uighur tamil tamils pashtun baloch oromo amharic zulu jewish jew jews muslim
    muslims christian christians hindu hindus sikh sikhs buddhist catholic protestant islamist islamists islamic western european europeans african africans asian asians latin nordic scandinavian persian slavic anglo marxist communist communists nazi nazis
    zionist black blacks white-supremacist hispanic latino nobel marxist-leninist eastern southern northern maoist leninist caucasian balkan transatlantic soviet ottoman euro euros patriot tomahawk f-16 f-35 shahed rafale rafales kalashnikov
    moslem moslems yoruba igbo hausa fulani shona basque catalan chechen chechens tatar tatars bosniak bosniaks berber coptic maronite slavs roma inuit maori tibetan tibetans kashmiri kashmiris punjabi bengali sinhalese papuan sahrawi
    czechoslovak yugoslav siberian texan parisian londoner londoners crimean`);

/** Nouns written with a capital that name nothing that a graph would hold. */
export const CAPITALISED_COMMON = words(
  'god lord allah internet bible koran quran english arabic french-language ramadan christmas islam christianity judaism nazi nazism covid covid-19 ok am pm gmt est edt utc tv et cet ceo dna ai id sms gdp usd photo photos file',
);
