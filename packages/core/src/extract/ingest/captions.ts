import { countWords } from './page-block.ts';

// Picture agencies and outlets whose name in brackets at the end of a line credits a picture.
const CREDIT_WORD =
  /\b(?:photos?|image|images|picture|photograph|photographer|pool|handout|file|courtesy|getty|afp|reuters|ap|epa|aa|anadolu|shutterstock|alamy|xinhua|ritzau|dpa|ansa|efe|tass|sputnik|ukrinform|nurphoto|bloomberg|wikimedia|screengrab|screenshot|illustration|graphic|collage|via)\b/i;
const TAIL = 160;
/** A last pair of brackets, with a full stop or none after it. */
const BRACKETS = /[([]([^()[\]]{2,120})[)\]]\.?$/;
/** `Photograph: Name/AP`, `Photo by Name`, `© AFP`, `Image credit: Name` at the end of a line. */
const CREDIT_AT_END = /(?:(?:photo|photograph|image|picture|video)(?: credit| by)?: ?|\bphoto by |©|\|\s?photo )[^.:]{2,60}\.?$/i;
const LABEL_AT_START =
  /^(?:file photo|file|photo|image|picture|caption|image caption|media caption|in this (?:photo|image|picture|handout)|pictured)\b ?[:\u2013\u2014,-]/i;
const SOURCE_LINE = /^(?:image source|photo credit|image credit|picture credit|photo|photograph|image|credit)(?: by)? ?[:,] ?[^.]{2,60}$/i;

/** True for a line that describes a picture: it names the picture's agency or says at its start that it is a caption. */
export function isCaption(text: string): boolean {
  const tail = text.slice(-TAIL);
  const brackets = BRACKETS.exec(tail)?.[1];
  return (brackets !== undefined && CREDIT_WORD.test(brackets)) || CREDIT_AT_END.test(tail) || LABEL_AT_START.test(text);
}

/** True for a line that says nothing but who made a picture. */
export function isPictureCredit(text: string): boolean {
  return text.length < 90 && SOURCE_LINE.test(text) && countWords(text) <= 8;
}
