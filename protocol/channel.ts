import * as v from 'valibot';
import type { Runtime, Tabs } from 'webextension-polyfill';

/** The part of `browser` that messages need. */
export interface MessagePort {
  readonly runtime: Pick<Runtime.Static, 'sendMessage' | 'onMessage'>;
}

export type SendFailure =
  /** Nobody listens: no content script in the tab, or the background could not be started. */
  | { readonly reason: 'no-receiver'; readonly message: string }
  /** The extension was updated or removed while this page stayed open. */
  | { readonly reason: 'orphaned'; readonly message: string }
  /** The receiver could not do it, or the message did not fit its type. */
  | { readonly reason: 'failed'; readonly message: string };

/** A message's outcome: never thrown, so that every caller says what happens when it fails. */
export type Sent<Reply> =
  { readonly ok: true; readonly reply: Reply } | { readonly ok: false; readonly failure: SendFailure };

type Schemas = Readonly<Record<string, v.GenericSchema>>;

/** What goes over the wire. */
interface Envelope {
  readonly sidelight: string;
  readonly request: unknown;
}

type Answer = { readonly ok: true; readonly reply: unknown } | { readonly ok: false; readonly message: string };

export type Handlers<Requests, Replies extends { readonly [Kind in keyof Requests]: unknown }> = {
  readonly [Kind in keyof Requests]: (
    request: Requests[Kind],
    sender: Runtime.MessageSender,
  ) => Promise<Replies[Kind]> | Replies[Kind];
};

const envelopeSchema = v.strictObject({ sidelight: v.string(), request: v.unknown() });
const answerSchema = v.variant('ok', [
  v.strictObject({ ok: v.literal(true), reply: v.unknown() }),
  v.strictObject({ ok: v.literal(false), message: v.string() }),
]);

/**
 * Answers the messages of one table. A message that does not fit its schema is answered with what was expected;
 * one of another table is left to others.
 *
 * @returns a function that stops answering.
 */
export function serve<Requests extends object, Replies extends { readonly [Kind in keyof Requests]: unknown }>(
  { runtime }: MessagePort,
  schemas: Schemas & Readonly<Record<keyof Requests, v.GenericSchema>>,
  handlers: Handlers<Requests, Replies>,
): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<Answer> | undefined => {
    if (!v.is(envelopeSchema, message) || !Object.hasOwn(schemas, message.sidelight)) return undefined;
    const kind = message.sidelight as keyof Requests & string;
    return answer(schemas[kind], message.request, (request) =>
      handlers[kind](request as Requests[typeof kind], sender),
    );
  };
  // The polyfill's type wants a promise from every listener; undefined leaves the message to the others.
  const registered = listener as unknown as Runtime.OnMessageListenerAsync;
  runtime.onMessage.addListener(registered);
  return () => {
    runtime.onMessage.removeListener(registered);
  };
}

async function answer(
  schema: v.GenericSchema,
  request: unknown,
  handle: (request: unknown) => unknown,
): Promise<Answer> {
  const checked = v.safeParse(schema, request);
  if (!checked.success)
    return { ok: false, message: `message does not fit: ${v.summarize(checked.issues)}`.slice(0, 500) };
  try {
    return { ok: true, reply: await handle(checked.output) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** Typed sending to whoever serves the table that `Requests` and `Replies` are of. */
export type Send<Requests, Replies extends { readonly [Kind in keyof Requests]: unknown }> = <
  Kind extends keyof Requests & string,
>(
  kind: Kind,
  request: Requests[Kind],
) => Promise<Sent<Replies[Kind]>>;

/** Sends to the background. */
export function senderToBackground<Requests, Replies extends { readonly [Kind in keyof Requests]: unknown }>({
  runtime,
}: MessagePort): Send<Requests, Replies> {
  return (kind, request) => deliver((envelope) => runtime.sendMessage(envelope), { sidelight: kind, request });
}

/** Sends to the top frame of a tab. */
export function senderToTab<Requests, Replies extends { readonly [Kind in keyof Requests]: unknown }>(
  tabs: Pick<Tabs.Static, 'sendMessage'>,
  tabId: number,
): Send<Requests, Replies> {
  return (kind, request) =>
    deliver((envelope) => tabs.sendMessage(tabId, envelope, { frameId: 0 }), { sidelight: kind, request });
}

/** The reply's own shape is taken on trust: it comes from our code in the same version, over a channel pages cannot reach. */
async function deliver<Reply>(
  send: (envelope: Envelope) => Promise<unknown>,
  envelope: Envelope,
): Promise<Sent<Reply>> {
  try {
    const answered = await send(envelope);
    if (!v.is(answerSchema, answered)) return failure('no-receiver', 'nobody answered');
    return answered.ok ? { ok: true, reply: answered.reply as Reply } : failure('failed', answered.message);
  } catch (error) {
    return failureOf(error instanceof Error ? error.message : String(error));
  }
}

/** The browsers tell these apart by their words only. */
function failureOf(message: string): { ok: false; failure: SendFailure } {
  if (/context invalidated|Extension context|dead object/i.test(message)) return failure('orphaned', message);
  return failure(
    /Receiving end|Could not establish|message port closed/i.test(message) ? 'no-receiver' : 'failed',
    message,
  );
}

function failure(reason: SendFailure['reason'], message: string): { ok: false; failure: SendFailure } {
  return { ok: false, failure: { reason, message } };
}
