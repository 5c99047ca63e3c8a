import { Articles, articlesLoader } from './articles.tsx';

export const loader = articlesLoader('NEWS');
export const Component = Articles;
