using Competency.Model.Codes;

namespace Competency.Model.Catalog;

// The SHA-256 over the content of a document, in 64 lower-case hexadecimal digits: two standards with one hash have the same
// content, whatever their files and formats.
// Provenance is left out. Elements of a vocabulary count by their identity, so that a correction in the vocabulary does not
// make another standard.
internal static class ContentHash
{
    private const string StandardLayout = "competency-standard/1";
    private const string RelationsMark = "\u0000relations";
    private const string VocabularyLayout = "competency-vocabulary/1";

    // The hash of a standard.
    public static string Of(CompetencyStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        using ContentWriter content = new();
        WriteHeading(content, standard);
        content.WriteAll(standard.Classifications, classification => WriteClassification(content, classification));
        content.WriteAll(standard.Versions, version => WriteVersion(content, version));
        content.WriteAll(standard.Elements, element => WriteElement(content, element));
        content.WriteAll(standard.Duties, duty => WriteDuty(content, duty));
        content.WriteAll(standard.UnassignedTasks, task => WriteTask(content, task));
        content.WriteAll(standard.Requirements, requirement => WriteRequirement(content, requirement));
        content.WriteAll(standard.Notes, note => WriteNote(content, note));
        WriteBounds(content, ScalesOf(standard));
        return content.ToHash();
    }

    // The hash of a vocabulary.
    public static string Of(CompetencyVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        using ContentWriter content = new();
        content.Write(VocabularyLayout);
        content.Write(vocabulary.Id);
        content.Write(vocabulary.Version);
        content.Write(vocabulary.Title);
        content.Write(vocabulary.Language);
        content.WriteAll(vocabulary.LevelScales, scale => content.Write(scale.Id));
        content.WriteAll(vocabulary.Elements, element => WriteElement(content, element));
        WriteBounds(content, vocabulary.LevelScales);
        return content.ToHash();
    }

    // The scales that a standard names; those of levels alone are those of its framework, which count with the framework.
    private static IEnumerable<LevelScale> ScalesOf(CompetencyStandard standard) =>
        new[] { standard.LevelScale, standard.ImportanceScale }.OfType<LevelScale>();

    // What two scales of one id differ by. The scales of the library are what their ids say, and add nothing.
    private static void WriteBounds(ContentWriter content, IEnumerable<LevelScale> scales)
    {
        foreach (LevelScale scale in scales.Where(static scale => !LevelScale.All.Contains(scale)))
        {
            content.Write(scale.Id);
            content.Write(scale.Minimum);
            content.Write(scale.Maximum);
            content.Write(scale.WholeNumbers ? 1 : 0);
        }
    }

    private static void WriteHeading(ContentWriter content, CompetencyStandard standard)
    {
        content.Write(StandardLayout);
        content.Write(standard.Code.Text);
        content.Write(standard.Title);
        content.Write((int)standard.TitleKind);
        content.Write(standard.Framework);
        content.Write(standard.Language);
        content.Write(standard.Description);
        WriteLevel(content, standard.Level);
        content.Write(standard.LevelText);
        content.Write(standard.LevelScale?.Id);
        if (standard.ImportanceScale is LevelScale importance)
        {
            content.Write(importance.Id);
        }
    }

    private static void WriteClassification(ContentWriter content, Classification classification)
    {
        content.Write(classification.Scheme);
        content.Write(classification.Code);
        content.Write(classification.Title);
    }

    private static void WriteVersion(ContentWriter content, StandardVersion version)
    {
        content.Write(version.Code?.Text);
        content.Write(version.Number);
        content.Write(version.Title);
        content.Write((int)version.Status);
        content.Write(version.SupersededBy?.Text);
        content.Write(version.Updated?.DayNumber);
        content.Write(version.Note);
    }

    private static void WriteElement(ContentWriter content, CompetencyElement element)
    {
        WriteIdentity(content, element.Id);
        content.Write(element.Code?.Text);
        content.Write(element.Kind.Id);
        content.Write(element.Title);
        content.Write(element.Description);
        content.WriteAll(element.AlternateTitles);
        content.WriteAll(element.Broader, broader => content.Write(broader.Text));
        content.WriteAll(element.Labels, label =>
        {
            content.Write(label.Key);
            content.Write(label.Value);
        });
        WriteRelations(content, element);
    }

    // Elements without them have the hashes that they had before there were any. No text begins with the mark.
    private static void WriteRelations(ContentWriter content, CompetencyElement element)
    {
        if (element.AlternateCode is null && element.Relations.IsEmpty)
        {
            return;
        }

        content.Write(RelationsMark);
        content.Write(element.AlternateCode?.Text);
        content.WriteAll(element.Relations, relation =>
        {
            content.Write(relation.Kind);
            content.Write(relation.Target.Text);
        });
    }

    private static void WriteDuty(ContentWriter content, Duty duty)
    {
        content.Write(duty.Code?.Text);
        content.Write(duty.Title);
        content.WriteAll(duty.Tasks, task => WriteTask(content, task));
    }

    private static void WriteTask(ContentWriter content, WorkTask task)
    {
        content.Write(task.Id.Text);
        content.Write(task.Code?.Text);
        content.Write(task.Title);
        WriteLevel(content, task.Level);
        content.Write(task.LevelText);
        content.WriteAll(task.Outputs, output =>
        {
            content.Write(output.Code?.Text);
            content.Write(output.Title);
        });
        content.WriteAll(task.Indicators, indicator =>
        {
            content.Write(indicator.Code?.Text);
            content.Write(indicator.Text);
        });
        content.WriteAll(task.Links, link => WriteLink(content, link));
        if (task.Necessity != RequirementStrength.Unspecified)
        {
            content.Write((int)task.Necessity);
        }
    }

    private static void WriteLink(ContentWriter content, ElementLink link)
    {
        WriteIdentity(content, link.Element.Id);
        WriteLevel(content, link.Level);
        content.Write(link.Weight);
        content.Write((int)link.Strength);
    }

    private static void WriteRequirement(ContentWriter content, Requirement requirement)
    {
        WriteIdentity(content, requirement.Element.Id);
        WriteLevel(content, requirement.Level);
        content.Write((int)requirement.LevelSource);
        content.Write(requirement.Weight);
        content.Write((int)requirement.Strength);
        content.Write(requirement.IsDirect ? 1 : 0);
    }

    private static void WriteNote(ContentWriter content, Note note)
    {
        content.Write(note.Heading);
        content.WriteAll(note.Lines);
    }

    private static void WriteIdentity(ContentWriter content, ElementId id)
    {
        content.Write(id.Owner);
        content.Write(id.Local.Text);
    }

    private static void WriteLevel(ContentWriter content, CompetencyLevel? level)
    {
        content.Write(level?.Value);
        content.Write(level?.Scale?.Id);
        if (level?.StandardError is double error)
        {
            content.Write(error);
        }
    }
}
