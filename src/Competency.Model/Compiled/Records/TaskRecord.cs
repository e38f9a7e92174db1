using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Competency.Model.Codes;
using Competency.Model.Compiled.Bytes;

namespace Competency.Model.Compiled.Records;

// Duties, tasks and their links.
internal static class TaskRecord
{
    // How many bytes a task has at least: one for each of its parts.
    public const int MinLength = 9;

    public static void Write(RecordWriter writer, ElementNumbers elements, NamedValues values, Duty duty)
    {
        writer.Code(duty.Code, static code => code.Text);
        writer.Text(duty.Title);
        writer.All(duty.Tasks, task => Write(writer, elements, values, task));
    }

    public static Duty Duty(ref RecordReader reader, IStandardSource elements, NamedValues values) => new()
    {
        Code = reader.Code<ItemCode>(),
        Title = reader.TextOrEmpty(),
        Tasks = Tasks(ref reader, elements, values),
    };

    public static void Write(RecordWriter writer, ElementNumbers elements, NamedValues values, WorkTask task)
    {
        writer.Text(task.Id.Text);
        writer.Code(task.Code, static code => code.Text);
        writer.Text(task.Title);
        LevelRecord.Write(writer, values, task.Level);
        writer.Text(task.LevelText);
        writer.Number((int)task.Necessity);
        writer.All(task.Outputs, output => WriteItem(writer, output.Code, output.Title));
        writer.All(task.Indicators, indicator => WriteItem(writer, indicator.Code, indicator.Text));
        writer.All(task.Links, link => Write(writer, elements, values, link));
    }

    // Tasks, in the order of the document.
    public static ImmutableArray<WorkTask> Tasks(ref RecordReader reader, IStandardSource elements, NamedValues values)
    {
        WorkTask[] tasks = new WorkTask[reader.Count()];
        for (int task = 0; task < tasks.Length; task++)
        {
            tasks[task] = Read(ref reader, elements, values);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(tasks);
    }

    private static WorkTask Read(ref RecordReader reader, IStandardSource elements, NamedValues values) => new()
    {
        Id = reader.CodeOrEmpty<LocalId>(),
        Code = reader.Code<ItemCode>(),
        Title = reader.TextOrEmpty(),
        Level = LevelRecord.Read(ref reader, values),
        LevelText = reader.Text(),
        Necessity = Strength(ref reader),
        Outputs = reader.All(static (ref RecordReader item) => new WorkOutput(item.Code<ItemCode>(), item.TextOrEmpty())),
        Indicators = reader.All(static (ref RecordReader item) => new BehavioralIndicator(item.Code<ItemCode>(), item.TextOrEmpty())),
        Links = Links(ref reader, elements, values),
    };

    private static void WriteItem(RecordWriter writer, ItemCode? code, string text)
    {
        writer.Code(code, static given => given.Text);
        writer.Text(text);
    }

    private static void Write(RecordWriter writer, ElementNumbers elements, NamedValues values, ElementLink link)
    {
        writer.Number(elements.NumberOf(link.Element));
        LevelRecord.Write(writer, values, link.Level);
        writer.Real(link.Weight);
        writer.Number((int)link.Strength);
    }

    private static ImmutableArray<ElementLink> Links(ref RecordReader reader, IStandardSource elements, NamedValues values)
    {
        int count = reader.Count();
        ImmutableArray<ElementLink>.Builder links = ImmutableArray.CreateBuilder<ElementLink>(count);
        for (int at = 0; at < count; at++)
        {
            CompetencyElement? element = elements.ElementOf(reader.Number());
            CompetencyLevel? level = LevelRecord.Read(ref reader, values);
            (double? weight, RequirementStrength strength) = (reader.Weight(), Strength(ref reader));
            if (element is not null)
            {
                links.Add(new ElementLink(element, level, weight, strength));
            }
        }

        return links.DrainToImmutable();
    }

    public static RequirementStrength Strength(ref RecordReader reader) =>
        (RequirementStrength)(reader.Index((int)RequirementStrength.Additional + 1) ?? 0);
}
