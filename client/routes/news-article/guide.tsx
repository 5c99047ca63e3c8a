import { Article, articleLoader } from './article.tsx';

export const loader = articleLoader('GUIDE');
export const Component = Article;
