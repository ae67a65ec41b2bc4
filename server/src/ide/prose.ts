/** How much of a document is read to judge it; the rest is seldom of another kind. */
const sample = 20_000;

/** A word, a number or an amount with the marks that prose puts around it: “It’s”, 10,000, $3.5m, (Reuters), “no”. */
const plainToken = /^[“”"‘’'«»‹›„(—–-]*[$£€]?[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.,&-]*(?:[%“”"‘«»‹›)\];:!?…—–][“”"‘’'«»‹›)\].,;:!?…—–-]*)?$/u;

const longestToken = 60;

/** Words that no English sentence of some length does without, and that code, lists and records seldom hold. */
const functionWords = new Set(
  ('a an the and or but of to in on at by for from with as is are was were be been has have had will would can could not no '
  + 'it he she they we you i his her their its our my this that these those who which when after before said says than').split(' '),
);

/** Openings of a line that belong to a list, a log, a chat, a diff or a program, and not to a paragraph of a story. */
const recordLines: readonly RegExp[] = [
  /^\s*[[(<]?\d{4}-\d\d-\d\d/u, // a log's date
  /^\s*[[(]?\d{1,2}:\d\d(:\d\d)?(\s?[AaPp][Mm])?[\])]?[\s,-]/u, // a chat's time
  /^\s*[[(]?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d/u, // a chat's date
  /^\s*<[\w@+ ~-]{1,32}>/u, // an IRC nick, a tag
  /^[a-z][\w.-]{0,24}:\s/u, // a nick or a key
  /^\s*([-*+•o]|\[[ xX]?\]|\(?\d{1,3}[.)]|\d+(\.\d+)+\.?)\s/u, // an item
  /^\s*\(?[A-Z]{2}[A-Z_-]*[-_]\d+[.:)]?\s/u, // "REQ-12"
  /^\s*([\w.-]+\s*=\s*\S|\[[\w. -]+\]\s*$)/u, // a setting, a section
  /^\s*(INFO|WARN(ING)?|ERROR|DEBUG|TRACE|FATAL)\b/u,
  /^\s*(\/\/|\/\*|#!|#include|@@|diff --git|\+\+\+|---|===)/u,
  /[{};]\s*$/u,
];
const isRecord = (line: string): boolean => recordLines.some((opening) => opening.test(line));

/** Phrases that open a short licence; an article that quotes one quotes it late. */
const licence = /permission is hereby granted|redistribution and use in source and binary|you may not use this file except/iu;

/** The vocabulary of long ones. In news it makes up half a word in a hundred at most, in licences two words and more. */
const legalWord = /\b(licen[cs](e|es|ed|ing|ors?|ees?)|copyright(ed)?|warrant(y|ies)|hereby|herein|thereof|hereunder|freely|distribut(e|ed|ion|ing))\b/giu;

function isLicence(head: string): boolean {
  const legal = head.match(legalWord)?.length ?? 0;
  return licence.test(head) || (legal >= 10 && legal * 50 >= head.split(/\s+/u).length);
}

/**
 * Whether a text reads like an article: sentences in paragraphs. False for an empty text, and for what else people keep in
 * plain-text files: lists of requirements, logs, licences, code, data, chats, documents with fenced code.
 */
export function isProse(text: string): boolean {
  const head = text.slice(0, sample);
  if (/^\s*[{[]\s*["{[\]]/u.test(head) || /^[ \t]*(```|~~~)/mu.test(head) || isLicence(head.slice(0, 6_000).replace(/\s+/gu, ' '))) return false;
  const lines = head.split(/\r\n|[\r\n\u2028\u2029]/u).filter((line) => /\S/u.test(line));
  const records = lines.filter(isRecord);
  // One line alone may begin like a record and be a story ("COVID-19 is back"); two show a habit.
  const rest = records.length < 2 ? lines : lines.filter((line) => !isRecord(line));
  return rest.length * 2 >= lines.length && weightOf(rest.filter(isSentence)) * 2 > weightOf(lines);
}

const weightOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

/** Whether a line is a sentence, a part of one (hard-wrapped text) or several: ordinary words held together by small ones. */
function isSentence(line: string): boolean {
  const tokens = line.trim().split(/\s+/u);
  const small = tokens.filter((token) => functionWords.has(token.toLowerCase().replace(/^\P{L}+|(?<=\p{L})\P{L}+$/gu, ''))).length;
  const ordinary = tokens.filter((token) => token.length <= longestToken && plainToken.test(token)).length;
  return tokens.length >= 4 && ordinary >= tokens.length * 0.8 && small >= Math.max(1, tokens.length / 8);
}
