import { ArrayMaxSize, IsBase64, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Locale } from '../../shared/locale.ts';
import { SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { MOST_BYTES, MOST_DOCUMENTS } from './document.codes.ts';

/** What is said about a document. */
@InputType()
class DocumentWords {
  @Field({ description: 'What it is: 3 to 120 characters in one line.' })
  @SingleLine()
  @TrimmedLength(3, 120)
  title: string;

  @Field(() => Locale, { description: 'In which language it is written.' })
  language: Locale;
}

@InputType({ description: 'A document for a project or a guide; it comes last. Give either `data` or `upload`.' })
export class UploadDocumentInput extends DocumentWords {
  @Field(() => ID, { description: 'Of the article.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'The file in base64, at most 1.4 MB: PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, or text in UTF-8.' })
  @IsOptional()
  @MaxLength(Math.ceil(MOST_BYTES / 3) * 4, { message: 'must not have more than 1.4 MB' })
  @IsBase64({}, { message: 'must be base64' })
  data?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id that `POST /uploads/documents` gave for a file, also a larger one; it can be attached once, within 24 hours, by who sent it.' })
  upload?: string | null;
}

@InputType({ description: 'As ArticleDocument.' })
export class DocumentInput extends DocumentWords {
  @Field(() => ID, { description: 'Of the document.' })
  id: string;
}

@InputType({ description: 'The documents of an article in the order that they shall have.' })
export class ArrangeDocumentsInput {
  @Field(() => ID, { description: 'Of the article.' })
  id: string;

  @Field(() => [DocumentInput], { description: 'Each that there is, once.' })
  @ArrayMaxSize(MOST_DOCUMENTS, { message: `must have at most ${MOST_DOCUMENTS} entries` })
  @ValidateNested({ each: true })
  documents: DocumentInput[];
}

@InputType()
export class RemoveDocumentInput {
  @Field(() => ID, { description: 'Of the document.' })
  id: string;
}
