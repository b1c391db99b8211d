import type { Browser, Page } from 'puppeteer-core';

/** Firefox's WebDriver BiDi connection, which puppeteer keeps to itself. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

/** A value as WebDriver BiDi writes it. */
export type BidiValue = { readonly type: 'string'; readonly value: string } | { readonly sharedId: string };

interface Call {
  /** Source of a function; what it returns must be a string. */
  readonly functionDeclaration: string;
  readonly arguments: readonly BidiValue[];
  /** Id of the browsing context it runs in. */
  readonly context: string;
}

/** Sends a command puppeteer has no method for. */
export async function sendBidi(browser: Browser, method: string, parameters: object): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  return (await connection.send(method, parameters)).result;
}

/** Calls a function in a page, or in the browser's own window, and gives the string it returns. */
export async function callBidi(browser: Browser, call: Call): Promise<string> {
  const answer = (await sendBidi(browser, 'script.callFunction', {
    functionDeclaration: call.functionDeclaration,
    arguments: call.arguments,
    target: { context: call.context },
    awaitPromise: true,
  })) as { result?: { value?: unknown }; exceptionDetails?: { text?: string } };
  if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.text ?? 'exception in Firefox');
  const value = answer.result?.value;
  return typeof value === 'string' ? value : '';
}

export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/**
 * Calls a function in Firefox's own window, with the browser's rights; `gBrowser` and `ChromeUtils` are at hand there.
 * Needs a launch with --remote-allow-system-access.
 */
export async function callInFirefoxWindow(
  browser: Browser,
  functionDeclaration: string,
  ...values: readonly string[]
): Promise<string> {
  const { contexts } = (await sendBidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: readonly { context: string; url: string }[];
  };
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (window === undefined) throw new Error('Firefox shows no window of its own');
  return callBidi(browser, {
    functionDeclaration,
    arguments: values.map((value) => ({ type: 'string', value })),
    context: window.context,
  });
}
