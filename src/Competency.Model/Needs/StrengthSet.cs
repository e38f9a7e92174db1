namespace Competency.Model.Needs;

// The strengths with which the elements of one competency are asked for.
internal readonly record struct StrengthSet(byte Bits)
{
    public static StrengthSet Of(RequirementStrength strength) => new((byte)(1 << (int)strength));

    public bool Contains(RequirementStrength strength) => (Bits & Of(strength).Bits) != 0;

    public StrengthSet With(RequirementStrength strength) => new((byte)(Bits | Of(strength).Bits));
}
