namespace Competency.Model.Compiled.Records;

// Where records find the elements that they name by number.
internal interface IElementSource
{
    // The element with a number; null if there is none.
    CompetencyElement? ElementOf(int number);
}
