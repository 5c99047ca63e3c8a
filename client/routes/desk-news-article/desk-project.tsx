import { EditArticle, editArticleLoader } from './edit-article.tsx';

export const loader = editArticleLoader('PROJECT');
export const Component = EditArticle;
