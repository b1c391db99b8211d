import { useEffect, useRef } from 'preact/hooks';
import { DigestView } from '../digest/DigestView';
import { Header } from './Header';
import type { PopupActions } from './actions';
import { CorrectionsMade } from './CorrectionsMade';
import { Credits } from './Credits';
import { MarkSwitches, SiteSwitches } from './Switches';
import { Unread } from './Unread';
import type { PopupView } from './view';

/** The whole popup: what is drawn is the view, what the reader does goes to the actions. */
export function Popup({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const { credits } = view;
  const link = useRef<HTMLButtonElement>(null);
  const wasAway = useRef(false);
  // Who comes back from the credits goes on where they left.
  useEffect(() => {
    if (credits === null && wasAway.current) link.current?.focus();
    wasAway.current = credits !== null;
  }, [credits]);
  if (credits !== null) return <Credits credits={credits} onBack={actions.closeCredits} />;
  return (
    <div class="popup">
      <Header view={view} />
      <main>
        <Page view={view} actions={actions} />
      </main>
      <div class="popup-foot">
        <p class="notice" role="status">
          {view.notice}
        </p>
        <footer>
          <SiteSwitches view={view} actions={actions} />
          <button type="button" class="foot-link" ref={link} onClick={actions.openCredits}>
            Credits
          </button>
        </footer>
      </div>
    </div>
  );
}

function Page({ view: { report, ...view }, actions }: { view: PopupView; actions: PopupActions }) {
  if (report.state !== 'read') return <Unread report={report} actions={actions} />;
  return (
    <>
      <MarkSwitches view={{ report, ...view }} actions={actions} />
      <CorrectionsMade corrections={report.analysis.corrections ?? []} onUndo={actions.undo} />
      <DigestView
        analysis={report.analysis}
        onReveal={(span) => {
          actions.reveal(span);
        }}
        askMap={actions.askMap}
      />
    </>
  );
}
