namespace Competency.Model.Graphs.Pathways.Shortages;

// A level as the search compares it: without one, the scale is null.
internal readonly record struct NeedLevel(double Value, double Error, string? Scale)
{
    public static NeedLevel None => default;

    public bool IsKnown => Scale is not null;

    public static NeedLevel Of(CompetencyLevel? level) =>
        level is CompetencyLevel known ? new NeedLevel(known.Value, known.StandardError ?? 0, known.Scale?.Id ?? "") : None;

    // The higher of two levels as profiles keep it: of different scales the one of the first scale by its id, of equal ones the more
    // precise, else the first.
    public static NeedLevel Higher(NeedLevel one, NeedLevel other)
    {
        if (!one.IsKnown || !other.IsKnown)
        {
            return one.IsKnown ? one : other;
        }

        int order = string.CompareOrdinal(other.Scale, one.Scale);
        bool isOther = order != 0
            ? order < 0
            : other.Value > one.Value || (other.Value.Equals(one.Value) && other.Error < one.Error);
        return isOther ? other : one;
    }

    // The missing part of a needed level, 0 to 1, by the definition of GapItem.Deficit.
    // ignoresErrors: Whether a difference within the standard error counts too.
    public double DeficitOf(in NeedLevel held, bool ignoresErrors) =>
        held.IsKnown && IsKnown && Value > 0 && string.Equals(held.Scale, Scale, StringComparison.Ordinal)
            && (ignoresErrors || Value - held.Value > double.Hypot(held.Error, Error))
            ? Math.Clamp(1 - (held.Value / Value), 0, 1)
            : 0;
}
