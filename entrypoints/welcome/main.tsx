import { startPage } from '../page/start-page';
import { Welcome } from './Welcome';

startPage(Welcome, 'welcome.pageTitle');
