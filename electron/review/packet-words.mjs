/**
 * What the packet itself says, in English only: its reader is a translator from English. It is no part of the kiosk, so that it does not
 * stand in locales/.
 */
export const TITLE = 'Translation review';

export const LEAD =
  'Beforehand is a waiting-room kiosk that gets patients ready for the talk before a trigger point injection. ' +
  'This translation was drafted by machine. Until a qualified person has read it and signed, no clinic can offer it to patients.';

export const HOW = [
  'Read every string as a patient would: anxious, in pain, perhaps old, with little schooling. Look at the picture of its screen.',
  'Compare it with the English, fact by fact: what may happen, how often, who does what, numbers, “not”.',
  'Tick “right”, or write better words. Words in {{double braces}} are put in by the kiosk: keep them as they are.',
  'The grey line is a blind back-translation, made by machine by somebody who had not seen the English. It helps to find mistakes; it proves nothing.',
  'Fact numbers name what a sentence rests on. A clinician can use them to judge whether the words still say it.',
  'You can stop: “Save” keeps what you have done in a file, and “Go on with a saved review” brings it back.',
  'When all is judged, sign at the end and save. Your clinic’s IT person takes the file over with: npm run review-import -- <file>',
];

export const SIGN_TEXT =
  'I am qualified to translate health information between English and this language. I have read every string in this packet. What I ticked is right, and where it was not I wrote what shall stand there.';

export const ELSEWHERE = 'On no picture';
export const ELSEWHERE_LEAD =
  'Strings that only some moments show, such as errors, and descriptions that are only heard.';
