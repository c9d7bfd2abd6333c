import type { DropReason } from './ingested-report.ts';
import { endsSentence, fold } from './page-block.ts';

// Words that pages put around reports. A line is furniture when it is made of such words and of nothing else, so that no sentence can be.

/** Buttons, players, advertisements: nothing that a report could consist of, wherever they stand. */
const ANYWHERE: Readonly<Partial<Record<DropReason, string>>> = {
  sharing: `share, share this, share this article, share this story, share article, share full article, share on, share via, copy link, link copied,
    save, save article, save for later, saved, print, print article, email, e-mail, mail, facebook, twitter, x, x twitter, instagram, youtube, tiktok, whatsapp,
    telegram, linkedin, reddit, pinterest, threads, bluesky, mastodon, messenger, viber, flipboard, rss, google news, tweet, follow us, follow,
    like, likes, comment, comments, leave a comment, post a comment, view comments, show comments, add to favourites, bookmark, gift this article,
    add as preferred on google, make us preferred on google, font size, text size, a a`,
  advertisement: `advertisement, advertisements, advertising, advert, ad, sponsored, sponsored content, promoted, promoted content, story continues below advertisement,
    article continues below, article continues after advertisement, story continues below, continue reading below, continue reading, continue reading the main story, skip advertisement, remove ads,
    skip past newsletter promotion, after newsletter promotion, newsletter promotion`,
  placeholder: `photo, photos, bigphoto, big photo, image, images, picture, pictures, enlarge image, enlarge, open image in gallery, view image in fullscreen, view gallery,
    play, play video, pause, mute, unmute, listen, listen to this article, listen to article, listen to story, read aloud, watch now, loading, loading video, this video can not be played,
    fullscreen, close modal, hide caption, toggle caption, show caption, expand, zoom in, getty images, image source, image caption, media caption`,
};

/** Menus, accounts, sections of an outlet: a report may have such a word as a subheading, so only above and below it. */
const AT_EDGES = `home, homepage, menu, main menu, open menu, close menu, search, search form, close, open, back, next, previous, skip, skip to content, skip to main content, skip to navigation,
  skip links, skip to, sign in, sign up, sign out, log in, login, log out, logout, register, registration, subscribe, subscribe now, subscription, subscriptions, my account, account, my profile, profile,
  newsletter, newsletters, email newsletters, notifications, alerts, donate, support us, become a member, membership, try for free, get the app, download app, our apps, apps, e-paper, epaper, shop, store,
  jobs, games, puzzles, crosswords, horoscopes, weather, podcast, podcasts, video, videos, audio, radio, tv, tv guide, tv schedule, live, live tv, watch live, watch, on air, gallery, galleries, photo gallery, multimedia,
  infographics, interactive, interactives, cartoons, archive, archives, special reports, investigations, in depth, explainers, explainer, fact check, fact checks, features, feature, interviews,
  news, latest, latest news, top news, top stories, breaking news, breaking, headlines, all news, more, more news, local, local news, national, nation, international, world, world news, global, regions, regional,
  politics, business, economy, economics, markets, finance, money, investing, companies, technology, tech, science, climate, environment, energy, health, education, society, culture, arts, arts & culture, entertainment,
  books, film, music, style, lifestyle, life, food, travel, real estate, property, sport, sports, football, soccer, opinion, opinions, editorial, editorials, op-ed, columns, columnists, analysis, comment is free, letters,
  obituaries, magazine, defence, defense, security, defence & security, war, diplomacy, law, justice, crime, courts, religion, history, innovation, ai, auto, autos, cars, motoring, family, women, young,
  africa, asia, asia pacific, asia-pacific, australia, americas, latin america, north america, canada, europe, eu, middle east, mideast, uk, us, usa, u.s., us & canada, united kingdom, united states, china, india, russia, ukraine, turkey, turkiye, türkiye, israel, gaza,
  english, en, eng, language, languages, select language, edition, editions, uk edition, us edition, international edition, europe edition, change edition, русский, українська, türkçe, العربية, español, français, deutsch, 中文,
  about, about us, contact, contact us, contacts, help, help centre, help center, faq, faqs, careers, advertise, advertise with us, terms, terms of use, terms of service, terms and conditions, terms & conditions,
  privacy, privacy policy, privacy notice, cookies, cookie policy, cookie settings, cookies settings, manage cookies, accept, accept all, accept cookies, reject all, i agree, agree, got it, accessibility, accessibility help, accessibility statement,
  site map, sitemap, editorial policy, editorial standards, corrections, ethics, our team, staff, masthead, press, press office, partners, do not sell my personal information, your ad choices, feedback, report an error, report error, report a typo, back to top, top, scroll to top,
  view all, see all, see more, show more, load more, read more, more stories, dark mode, light mode, trending, trending now, most read, most popular, most viewed, popular, editors' picks, editor's picks, recommended, for you, tags, topics, related topics, related`;

/** Headings that come before links to other reports. */
const CLOSING = `related, related news, related stories, related articles, related content, related topics, related posts, related coverage, more on this story, more on this topic, more on this,
  more stories, more news, more coverage, more to read, most read, most popular, most viewed, most shared, popular, popular now, recommended, recommended stories, recommended for you, recommended reading,
  you may also like, you might also like, you may also be interested in, read also, read next, also read, see also, up next, next up, keep reading, further reading, trending, trending now, trending stories, latest news, latest stories, latest, top stories,
  editors' picks, editor's picks, editor's choice, don't miss, in case you missed it, what to read next, around the web, from around the web, sponsored stories, paid content, from our partners, explore more, elsewhere on the site, other news, in other news,
  topics, topics in this story, tags, filed under, comments, leave a reply, join the conversation, explore topics, explore more on these topics`;

const phrases = (list: string): string[] => list.split(',').map(fold);
const REASONS = new Map<string, DropReason>();
for (const phrase of phrases(AT_EDGES)) REASONS.set(phrase, 'navigation');
const LOOSE = new Map<string, DropReason>();
for (const [reason, list] of Object.entries(ANYWHERE))
  for (const phrase of phrases(list)) {
    LOOSE.set(phrase, reason as DropReason);
    REASONS.set(phrase, reason as DropReason);
  }
const CLOSERS = new Set(phrases(CLOSING));
const LONGEST_PHRASE = 6;
const LONGEST_LINE = 300;

/** Counters and times that a page's program fills in: `5 min read`, `3 hours ago`, `1,204 views`, `Comments (12)`. */
const COUNTER =
  /^(?:comments? ?\(?\d[\d,.]*k?\)?|shares? ?\(?\d[\d,.]*k?\)?|(?:reading time:? ?|listen ?\(?)?\d[\d,.:]*k? ?(?:min(?:ute)?s?(?: read| listen)?|hours? ago|hrs? ago|min(?:ute)?s? ago|days? ago|views?|shares?|likes?|comments?)\)?)$/i;

/** Lines that speak about the site, to its visitors. Each pattern holds the words that only such a line starts with. */
const NOTICE =
  /^(?:©|\(c\) ?\d{4}|copyright\b ?(?:©|\(c\)|\d{4})|all rights reserved|(?:follow|find|like|join) us on\b|sign up (?:here )?(?:for|to) (?:our|the|your|receive|get)\b.*|subscribe to (?:our|the|this)\b.*|get (?:our|the) (?:latest|best|free)\b.*(?:inbox|newsletter|app)|download (?:our|the) app|(?:we|this (?:web)?site) uses? cookies\b|by (?:continuing to (?:use|browse)|clicking|signing up|subscribing)\b.*(?:agree|accept|consent|privacy|terms)|enable javascript|please enable javascript|javascript is (?:disabled|required)|your browser (?:does not|doesn't)|this site is protected by recaptcha|already a subscriber|have an account\??)/i;

const MORE = /^(?:show|see|view|load|browse) (?:more|all)(?: [\w&-]+){1,4}$/i;

/** What screen readers are told about a list of links: `list of 3 items`, `list 1 of 3 Talks resume`, `end of list`. */
const LIST_LABEL = /^(?:list of \d+ items|list \d+ of \d+\b.*|end of list)$/i;

/** A line that leads to another report: `Read more: …`, `ALSO READ | …`. */
const LINK_LINE = /^(?:read more|read also|also read|see also|related|watch|more on this|must read|don't miss)\s?[:|»›>]\s?\S/i;

/** Why a line is furniture wherever it stands, or undefined. */
export function furnitureAnywhere(text: string): DropReason | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  if (LIST_LABEL.test(text)) return 'other-reports';
  if (NOTICE.test(text) && !endsSentence(text)) return 'notice';
  return madeOf(text, LOOSE) ?? (COUNTER.test(text) ? 'sharing' : undefined);
}

/** Why a line is furniture above or below a report, or undefined. */
export function furnitureAtEdge(text: string): DropReason | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  if (NOTICE.test(text)) return 'notice';
  if (LINK_LINE.test(text)) return 'other-reports';
  return furnitureAnywhere(text) ?? madeOf(text, REASONS) ?? (MORE.test(text) ? 'navigation' : undefined);
}

/** True for a heading under which other reports are listed; below a report more headings are such than within it. */
export function isClosing(text: string, isBelow = false): boolean {
  if (text.length > 60 || isSaid(text)) return false;
  const pattern = isBelow
    ? /^(?:more (?:from|on|in|about)\b|(?:tags|topics|related|filed under|read more|read also|see also) ?:)/i
    : /^more from \p{Lu}/u;
  return CLOSERS.has(fold(text)) || pattern.test(text);
}

/** True for a line that leads to one other report. */
export function isLinkLine(text: string): boolean {
  return text.length < LONGEST_LINE && LINK_LINE.test(text);
}

/** True for a row of menu entries: `Home | News | Sport`. */
export function isMenuRow(text: string): boolean {
  return text.length < LONGEST_LINE && (text.match(/ [|\u00B7\u2022\u203A\u00BB>/] /g)?.length ?? 0) >= 2 && !endsSentence(text);
}

/** True for the name of an outlet's section, such as "World". */
export function isSection(name: string): boolean {
  return REASONS.has(fold(name));
}

/** True for a line that ends as a sentence does, if only of a word: buttons and headings carry no full stop, though some say "Loading...". */
function isSaid(text: string): boolean {
  return endsSentence(text) && !/(?:\.\.\.|\u2026)$/.test(text);
}

/** Whether a line consists of phrases of the list and of nothing else, the longest phrase first; the reason of its first. */
function madeOf(text: string, list: ReadonlyMap<string, DropReason>): DropReason | undefined {
  if (isSaid(text)) return undefined;
  const words = fold(text).split(' ');
  let reason: DropReason | undefined;
  for (let i = 0; i < words.length; ) {
    let size = Math.min(LONGEST_PHRASE, words.length - i);
    while (size > 0 && !list.has(words.slice(i, i + size).join(' '))) size--;
    if (size === 0) return undefined;
    reason ??= list.get(words.slice(i, i + size).join(' '));
    i += size;
  }
  return reason;
}
