// npm start: installs what is missing, builds, and shows the extension on the sample article. See scripts/sample/main.ts.
import { installDependencies, runTypeScript } from './install/dependencies.mjs';

installDependencies();
runTypeScript('scripts/sample/main.ts');
