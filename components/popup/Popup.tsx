import { DigestView } from '../digest/DigestView';
import { Header } from './Header';
import type { PopupActions } from './actions';
import { MarkSwitches, SiteSwitches } from './Switches';
import { Unread } from './Unread';
import type { PopupView } from './view';

/** The whole popup: what is drawn is the view, what the reader does goes to the actions. */
export function Popup({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const { report, notice } = view;
  return (
    <div class="popup">
      <Header view={view} />
      <main>
        {report.state === 'read' ? (
          <>
            <MarkSwitches view={view} actions={actions} />
            <DigestView
              analysis={report.analysis}
              onReveal={(span) => {
                actions.reveal(span);
              }}
            />
          </>
        ) : (
          <Unread report={report} actions={actions} />
        )}
      </main>
      <div class="popup-foot">
        <p class="notice" role="status">
          {notice}
        </p>
        <footer>
          <SiteSwitches view={view} actions={actions} />
          <a href="/NOTICES.txt" target="_blank" rel="noreferrer">
            Notices
          </a>
        </footer>
      </div>
    </div>
  );
}
