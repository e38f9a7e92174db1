using System.Collections.Immutable;
using Competency.Model.Codes;
using Competency.Model.Compiled.Bytes;

namespace Competency.Model.Compiled.Records;

// A standard without its elements, which have records of their own.
internal static class StandardRecord
{
    // vocabulary: The number of its vocabulary from 1; 0 for none.
    public static void Write(RecordWriter writer, ElementNumbers elements, NamedValues values, CompetencyStandard standard, int vocabulary)
    {
        writer.Text(standard.Code.Text);
        writer.Text(standard.Title);
        writer.Number((int)standard.TitleKind);
        writer.Text(standard.Framework);
        writer.Text(standard.Language);
        writer.Text(standard.Description);
        LevelRecord.Write(writer, values, standard.Level);
        writer.Text(standard.LevelText);
        writer.Number(values.NumberOf(standard.LevelScale));
        writer.Number(values.NumberOf(standard.ImportanceScale));
        writer.Place(standard.Location);
        writer.Number(standard.Occurrence);
        writer.Number(vocabulary);
        writer.All(standard.Classifications, entry => StandardParts.Write(writer, entry));
        writer.All(standard.Versions, entry => StandardParts.Write(writer, entry));
        writer.All(standard.Notes, entry => StandardParts.Write(writer, entry));
        StandardParts.Write(writer, standard.Provenance);
        writer.All(standard.Duties, duty => TaskRecord.Write(writer, elements, values, duty));
        writer.All(standard.UnassignedTasks, task => TaskRecord.Write(writer, elements, values, task));
        writer.All(standard.Requirements, need => RequirementRecord.Write(writer, elements, values, need));
    }

    // The title of a standard, without the rest.
    public static string TitleOf(ref RecordReader reader)
    {
        _ = reader.Number(); // that of its code
        return reader.TextOrEmpty();
    }

    // own: The elements of the standard.
    // vocabularies: The vocabularies of the catalog.
    public static CompetencyStandard Read(
        ref RecordReader reader,
        IStandardSource source,
        NamedValues values,
        ImmutableArray<CompetencyElement> own,
        ImmutableArray<CompetencyVocabulary> vocabularies)
    {
        (StandardCode code, string title) = (reader.CodeOrEmpty<StandardCode>(), reader.TextOrEmpty());
        TitleKind titleKind = (TitleKind)(reader.Index((int)TitleKind.JobCategory + 1) ?? 0);
        (string? framework, string? language, string? description) = (reader.Text(), reader.Text(), reader.Text());
        (CompetencyLevel? level, string? levelText) = (LevelRecord.Read(ref reader, values), reader.Text());
        (LevelScale? levels, LevelScale? importance) = (values.Scale(reader.Number()), values.Scale(reader.Number()));
        (SourceLocation location, int occurrence, int vocabulary) = (reader.Place(), reader.Number(), reader.Number());
        ImmutableArray<Classification> classifications =
            reader.All(static (ref RecordReader item) => StandardParts.Classification(ref item));
        ImmutableArray<StandardVersion> versions = reader.All(static (ref RecordReader item) => StandardParts.Version(ref item));
        ImmutableArray<Note> notes = reader.All(static (ref RecordReader item) => StandardParts.Note(ref item));
        Provenance? provenance = StandardParts.Provenance(ref reader);
        (ImmutableArray<Duty> duties, ImmutableArray<WorkTask> unassigned) = source.Whole(
            Duties(ref reader, source, values), TaskRecord.Tasks(ref reader, source, values));
        return new CompetencyStandard(own, duties, unassigned)
        {
            Code = code,
            Title = title,
            TitleKind = titleKind,
            Framework = framework,
            Language = language,
            Description = description,
            Level = level,
            LevelText = levelText,
            LevelScale = levels,
            ImportanceScale = importance,
            Location = location,
            Occurrence = occurrence,
            Vocabulary = vocabulary > 0 && vocabulary <= vocabularies.Length ? vocabularies[vocabulary - 1] : null,
            Classifications = classifications,
            Versions = versions,
            Notes = notes,
            Provenance = provenance,
            Requirements = source.Whole(RequirementRecord.ReadAll(
                ref reader, source, values, [.. duties.SelectMany(static duty => duty.Tasks), .. unassigned])),
        };
    }

    private static ImmutableArray<Duty> Duties(ref RecordReader reader, IStandardSource elements, NamedValues values)
    {
        int count = reader.Count();
        ImmutableArray<Duty>.Builder duties = ImmutableArray.CreateBuilder<Duty>(count);
        for (int duty = 0; duty < count; duty++)
        {
            duties.Add(TaskRecord.Duty(ref reader, elements, values));
        }

        return duties.MoveToImmutable();
    }
}
