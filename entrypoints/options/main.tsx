import { startPage } from '../page/start-page';
import { Options } from './Options';

startPage(Options, 'options.title');
