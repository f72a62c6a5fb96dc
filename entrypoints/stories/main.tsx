import { startPage } from '../page/start-page';
import { Stories } from './Stories';

startPage(Stories, 'stories.title');
