import { Articles, articlesLoader } from './articles.tsx';

export const loader = articlesLoader('PROJECT');
export const Component = Articles;
