import { forgetUnsaved } from '../page/forget-unsaved';
import { startPage } from '../page/start-page';
import { Library } from './Library';

startPage(Library, 'library.title');
void forgetUnsaved();
