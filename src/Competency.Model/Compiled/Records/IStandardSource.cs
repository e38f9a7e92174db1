using System.Collections.Immutable;

namespace Competency.Model.Compiled.Records;

// Where the record of a standard finds the elements that it names by number, and what it has to agree with.
internal interface IStandardSource
{
    // The element with a number; null if the standard may not have it.
    CompetencyElement? ElementOf(int number);

    // The requirements with those that the standard has to have.
    ImmutableArray<Requirement> Whole(ImmutableArray<Requirement> requirements);

    // The tasks, so many as the standard has to have.
    (ImmutableArray<Duty> Duties, ImmutableArray<WorkTask> Unassigned) Whole(
        ImmutableArray<Duty> duties, ImmutableArray<WorkTask> unassigned);
}
