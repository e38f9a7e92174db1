namespace Competency.Model.Sets;

/// <summary>Sees the items of two sets as <see cref="SortedMerge"/> meets them, by their positions.</summary>
internal interface IMergeVisitor
{
    void OnlyFirst(int first);

    void OnlySecond(int second);

    void Both(int first, int second);
}
