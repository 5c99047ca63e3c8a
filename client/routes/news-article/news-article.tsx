import { Article, articleLoader } from './article.tsx';

export const loader = articleLoader('NEWS');
export const Component = Article;
