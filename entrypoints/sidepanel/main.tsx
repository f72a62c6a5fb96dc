import { forgetUnsaved } from '../page/forget-unsaved';
import { startPage } from '../page/start-page';
import { Panel } from './Panel';

startPage(Panel);
void forgetUnsaved();
