import { unreadWords, type UnreadAction } from './unread-words';
import type { PopupActions } from './actions';
import type { PopupReport } from './view';

const LABELS: Readonly<Record<UnreadAction, string>> = {
  'read-anyway': 'Read it anyway',
  'try-again': 'Try again',
  'resume-everywhere': 'Resume everywhere',
  'resume-here': 'Resume on this site',
};

/** Where there is no digest: why, and what can be done. */
export function Unread({
  report,
  actions,
}: {
  report: Exclude<PopupReport, { readonly state: 'read' }>;
  actions: PopupActions;
}) {
  const { heading, sentence, reasons, actions: offered, busy } = unreadWords(report);
  return (
    <section class="unread" data-state={report.state} aria-busy={busy}>
      <h2>
        <bdi>{heading}</bdi>
      </h2>
      <p>
        <bdi>{sentence}</bdi>
      </p>
      {busy && <div class="progress" role="progressbar" aria-label={heading} />}
      {reasons.length > 0 && <Reasons reasons={reasons} />}
      {offered.length > 0 && (
        <div class="unread-actions">
          {offered.map((action) => (
            <button
              type="button"
              class="action"
              key={action}
              onClick={() => {
                perform(action, actions);
              }}
            >
              {LABELS[action]}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

function Reasons({ reasons }: { reasons: readonly string[] }) {
  return (
    <>
      <h3>Why it thinks so</h3>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>
            <bdi>{reason}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

function perform(action: UnreadAction, actions: PopupActions): void {
  switch (action) {
    case 'read-anyway':
      actions.readAnyway();
      return;
    case 'try-again':
      actions.tryAgain();
      return;
    case 'resume-everywhere':
      actions.setPausedEverywhere(false);
      return;
    case 'resume-here':
      actions.setPausedHere(false);
  }
}
