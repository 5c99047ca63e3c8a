import { Articles, articlesLoader } from './articles.tsx';

export const loader = articlesLoader('GUIDE');
export const Component = Articles;
