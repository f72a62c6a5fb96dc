import { startPage } from '../page/start-page';
import { Panel } from './Panel';

startPage(Panel);
