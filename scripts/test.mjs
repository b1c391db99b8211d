// npm test: installs what is missing, builds both targets, runs every check and every test. See scripts/testing/main.ts.
import { installDependencies, runTypeScript } from './install/dependencies.mjs';

installDependencies();
runTypeScript('scripts/testing/main.ts');
