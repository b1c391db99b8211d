import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup/Popup';
import { popupSession } from '../../components/popup/session';
import '../../components/popup/popup.css';
import { browserPorts } from './ports';

const root = document.getElementById('popup');
if (root === null) throw new Error('expected #popup in the popup page');

const session = popupSession(browserPorts(browser, location.search), (view) => {
  render(<Popup view={view} actions={session.actions} />, root);
});
void session.start();
