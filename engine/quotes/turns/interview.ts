import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { interviewIn } from './interviewee';
import type { Interview } from './interviewee';
import { endOfTurn } from './labelled';
import type { Labelled } from './labelled';
import type { Paragraph } from './paragraphs';
import { TURN_CONFIDENCE, turnDraft } from './turn';

const FIRST_PERSON = /^(?:i|we|my|our|me|us|i'm|i've|we're|we've|i'll|we'll|i'd|we'd|myself|ourselves|mine|ours)$/;

/** An unlabelled question is a paragraph of at most so many tokens. */
const MAX_QUESTION = 70;
/** Fewer questions without labels may stand in any article. */
const MIN_QUESTIONS = 3;

/** A question's paragraph and those of its answer: `paragraphs[from]` to `end`, the words said from token `first`. */
interface Exchange {
  readonly first: number;
  readonly from: number;
  readonly end: number;
}

/** "Q: … A: …": the answers, by whom the article says it interviews. */
export function letteredAnswers(
  reading: Reading,
  paragraphs: readonly Paragraph[],
  labelled: readonly Labelled[],
): Draft[] {
  const answers = labelled.filter(({ label }) => label.voice === 'answer');
  const asks = labelled.filter(({ label }) => label.voice === 'question');
  if (answers.length + asks.length < 2 || answers.length === 0) return [];
  const marks = labelled.filter(({ label }) => label.voice === 'answer' || label.voice === 'question');
  const exchanges = marks.flatMap(({ at, label }, index): Exchange[] => {
    if (label.voice !== 'answer') return [];
    // Where only answers are lettered, what stands between them may be the next question.
    const next = asks.length === 0 ? null : (marks[index + 1]?.at ?? null);
    return [{ first: label.words, from: at, end: endOfTurn(paragraphs, at, next) }];
  });
  return answersOf(reading, paragraphs, { exchanges, interview: announced(reading) ?? { interviewee: null } });
}

/** Blocks of a question and blocks of an answer, in an article that says it is an interview. */
export function unletteredAnswers(reading: Reading, paragraphs: readonly Paragraph[]): Draft[] {
  const asked = paragraphs.flatMap((paragraph, at) => (isQuestion(reading, paragraph) && at > 0 ? [at] : []));
  const interview = asked.length < MIN_QUESTIONS ? null : announced(reading);
  if (interview === null) return [];
  const exchanges = asked.flatMap((at, index): Exchange[] => {
    const from = at + 1;
    const next = asked[index + 1] ?? null;
    const answer = paragraphs[from];
    if (answer === undefined || next === from) return [];
    return [{ first: answer.first, from, end: endOfTurn(paragraphs, from, next) }];
  });
  const own = exchanges.filter((exchange) => saysI(reading, paragraphs, exchange));
  const isInterview = exchanges.length >= MIN_QUESTIONS && own.length * 2 > exchanges.length;
  return isInterview ? answersOf(reading, paragraphs, { exchanges, interview }) : [];
}

/** What the article says of its interview, in its title and first paragraphs or in a note at its end. */
function announced(reading: Reading): Interview | null {
  const { stretches } = reading;
  return interviewIn(reading, [...stretches.slice(0, 25), ...stretches.slice(Math.max(25, stretches.length - 4))]);
}

function isQuestion({ tokens, quotedAt }: Reading, { role, first, end }: Paragraph): boolean {
  const asks = tokens[end - 1]?.text === '?' && end - first <= MAX_QUESTION && quotedAt(end - 1) === null;
  return asks && (role === 'heading' || role === 'paragraph');
}

function saysI({ tokens }: Reading, paragraphs: readonly Paragraph[], { first, end }: Exchange): boolean {
  const last = paragraphs[end - 1]?.end ?? first;
  return tokens.slice(first, last).some(({ lower }) => FIRST_PERSON.test(lower));
}

/** The first answer has the interviewee's name for its source; the others inherit it. */
function answersOf(
  reading: Reading,
  paragraphs: readonly Paragraph[],
  { exchanges, interview: { interviewee } }: { exchanges: readonly Exchange[]; interview: Interview },
): Draft[] {
  const drafts: Draft[] = [];
  for (const { first, from, end } of exchanges) {
    const opening = drafts[0] ?? null;
    const draft = turnDraft(reading, {
      first,
      end: paragraphs[end - 1]?.end ?? first,
      stretch: paragraphs[from]?.stretch ?? 0,
      source: opening === null ? interviewee : null,
      inherits: interviewee === null ? null : opening,
      confidence: interviewee === null ? TURN_CONFIDENCE.namelessAnswer : TURN_CONFIDENCE.answer,
    });
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}
