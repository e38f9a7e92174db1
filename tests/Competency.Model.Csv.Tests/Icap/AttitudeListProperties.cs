using Competency.Model.Csv.Icap;
using Competency.Model.Drafts;
using FsCheck.Xunit;

namespace Competency.Model.Csv.Tests.Icap;

/// <summary>Few attitudes are looked through, many are indexed; which of both must not be seen.</summary>
public sealed class AttitudeListProperties
{
    private const int Many = 40;

    [Property]
    public bool Few_attitudes_and_many_are_told_apart_alike(byte[] mentions) => Run(mentions, others: 0).SequenceEqual(Run(mentions, Many));

    private static List<int> Run(byte[] mentions, int others)
    {
        StandardDraft draft = new();
        AttitudeList attitudes = new(draft);
        for (int other = 0; other < others; other++)
        {
            attitudes.TryAdd(new ElementDraft { Code = $"A{other + 100}", Title = "別的" }, out _);
        }

        return [.. mentions.Select(mention =>
        {
            bool isNew = attitudes.TryAdd(Attitude(mention), out ElementDraft known);
            return isNew ? -1 : draft.Elements.IndexOf(known) - others;
        })];
    }

    private static ElementDraft Attitude(int mention) => new()
    {
        Code = mention % 3 == 0 ? null : $"A0{mention % 3}",
        Title = mention / 3 % 2 == 0 ? "細心" : "自律",
        Description = (mention / 6 % 3) switch { 0 => null, 1 => "", _ => "做事仔細" },
    };
}
