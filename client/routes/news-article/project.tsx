import { Article, articleLoader } from './article.tsx';

export const loader = articleLoader('PROJECT');
export const Component = Article;
