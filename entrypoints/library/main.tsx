import { startPage } from '../page/start-page';
import { Library } from './Library';

startPage(Library, 'library.title');
