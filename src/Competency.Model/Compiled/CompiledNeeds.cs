using System.Collections.Immutable;
using Competency.Model.Codes;
using Competency.Model.Compiled.Records;

namespace Competency.Model.Compiled;

// What a standard of a compiled catalog links to and requires, in agreement with the row of concepts that questions are answered by. The
// file of a writer agrees with itself; of another one, whatever it says, links and requirements are of the concepts of the row.
// elements: The elements of the file.
// conceptOf: The concept of an element of the catalog.
// concepts: The row of the standard, ascending.
// firstOf: The first element of a concept.
// taskCount: How many tasks the standard has.
internal sealed class CompiledNeeds(
    CompiledElements elements,
    Func<int, int> conceptOf,
    int[] concepts,
    Func<int, CompetencyElement> firstOf,
    int taskCount) : IStandardSource
{
    // The element with a number, if its concept is in the row.
    public CompetencyElement? ElementOf(int number) =>
        elements.IndexOfNumber(number) is >= 0 and int index && Array.BinarySearch(concepts, conceptOf(index)) >= 0
            ? elements.ElementOf(number)
            : null;

    public ImmutableArray<Requirement> Whole(ImmutableArray<Requirement> requirements)
    {
        bool[] isRequired = new bool[concepts.Length];
        int count = 0;
        foreach (Requirement requirement in requirements)
        {
            ref bool flag = ref isRequired[Array.BinarySearch(concepts, conceptOf(elements.IndexOf(requirement.Element)))];
            count += flag ? 0 : 1;
            flag = true;
        }

        return count == concepts.Length
            ? requirements
            : [.. requirements, .. concepts.Where((_, at) => !isRequired[at]).Select(RequirementOf)];
    }

    public (ImmutableArray<Duty> Duties, ImmutableArray<WorkTask> Unassigned) Whole(
        ImmutableArray<Duty> duties, ImmutableArray<WorkTask> unassigned) =>
        duties.Sum(static duty => duty.Tasks.Length) + unassigned.Length == taskCount
            ? (duties, unassigned)
            : ([], [.. Enumerable.Range(0, taskCount).Select(static _ => new WorkTask { Id = default(LocalId), Title = "" })]);

    private Requirement RequirementOf(int concept) => new() { Element = firstOf(concept) };
}
