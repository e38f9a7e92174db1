using Competency.Model.Text;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Text;

[Properties(Arbitrary = [typeof(DocumentText)], MaxTest = 3000)]
public sealed class ChineseTextProperties
{
    [Property]
    public bool Removal_is_idempotent(DocumentText text)
    {
        string once = ChineseText.RemoveWrapSpaces(text.Value);
        return string.Equals(once, ChineseText.RemoveWrapSpaces(once), StringComparison.Ordinal);
    }

    [Property]
    public bool Removal_loses_nothing_but_spaces(DocumentText text) =>
        string.Equals(WithoutSpaces(text.Value), WithoutSpaces(ChineseText.RemoveWrapSpaces(text.Value)), StringComparison.Ordinal);

    [Property]
    public bool Removal_loses_nothing_but_spaces_of_any_text(FsCheck.NonNull<string> text) =>
        string.Equals(WithoutSpaces(text.Get), WithoutSpaces(ChineseText.RemoveWrapSpaces(text.Get)), StringComparison.Ordinal);

    [Property]
    public bool What_is_left_has_single_spaces_inside_only(DocumentText text)
    {
        string cleaned = ChineseText.RemoveWrapSpaces(text.Value);
        return !cleaned.Contains("  ", StringComparison.Ordinal) && !cleaned.StartsWith(' ') && !cleaned.EndsWith(' ');
    }

    [Property]
    public bool Pieces_join_in_any_order_of_joining(DocumentText first, DocumentText second, DocumentText third)
    {
        string leftFirst = ChineseText.RemoveWrapSpaces(ChineseText.RemoveWrapSpaces(first.Value + " " + second.Value) + " " + third.Value);
        string atOnce = ChineseText.RemoveWrapSpaces(first.Value + " " + second.Value + " " + third.Value);
        return string.Equals(leftFirst, atOnce, StringComparison.Ordinal);
    }

    private static string WithoutSpaces(string text) => string.Concat(text.Where(static character => !ChineseText.IsSpace(character)));
}
