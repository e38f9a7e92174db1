using System.Collections.Immutable;
using Competency.Model.Compiled.Bytes;

namespace Competency.Model.Compiled.Records;

// What a standard requires.
internal static class RequirementRecord
{
    public static void Write(RecordWriter writer, ElementNumbers elements, NamedValues values, Requirement requirement)
    {
        writer.Number(elements.NumberOf(requirement.Element));
        writer.All(requirement.Tasks, task => writer.Number(task.Position));
        LevelRecord.Write(writer, values, requirement.Level);
        writer.Number((int)requirement.LevelSource);
        writer.Real(requirement.Weight);
        writer.Flag(requirement.IsImportant);
        writer.Number((int)requirement.Strength);
        writer.Flag(requirement.IsDirect);
    }

    // tasks: The tasks of the standard.
    public static ImmutableArray<Requirement> ReadAll(
        ref RecordReader reader, IStandardSource elements, NamedValues values, ImmutableArray<WorkTask> tasks)
    {
        int count = reader.Count();
        ImmutableArray<Requirement>.Builder requirements = ImmutableArray.CreateBuilder<Requirement>(count);
        for (int at = 0; at < count; at++)
        {
            if (Read(ref reader, elements, values, tasks) is Requirement requirement)
            {
                requirements.Add(requirement);
            }
        }

        return requirements.DrainToImmutable();
    }

    private static Requirement? Read(
        ref RecordReader reader, IStandardSource elements, NamedValues values, ImmutableArray<WorkTask> tasks)
    {
        CompetencyElement? element = elements.ElementOf(reader.Number());
        WorkTask[] own = new WorkTask[reader.Count()];
        int found = 0;
        for (int task = 0; task < own.Length; task++)
        {
            if (reader.Index(tasks.Length) is int position)
            {
                own[found++] = tasks[position];
            }
        }

        CompetencyLevel? level = LevelRecord.Read(ref reader, values);
        LevelSource source = (LevelSource)(reader.Index((int)LevelSource.Derived + 1) ?? 0);
        (double? weight, bool isImportant) = (reader.Weight(), reader.Flag());
        (RequirementStrength strength, bool isDirect) = (TaskRecord.Strength(ref reader), reader.Flag());
        return element is null ? null : new Requirement
        {
            Element = element,
            Tasks = [.. own.AsSpan(0, found)],
            Level = level,
            LevelSource = source,
            Weight = weight,
            IsImportant = isImportant,
            Strength = strength,
            IsDirect = isDirect,
        };
    }
}
