using FsCheck;
using FsCheck.Fluent;

namespace Competency.Model.Tests.Sets.Kernels.Ratings;

/// <summary>Rows of ratings with a recipe that is short to print.</summary>
public sealed record RandomRatings(int Seed, int Count, int ColumnCount)
{
    public static Arbitrary<RandomRatings> Arbitrary() => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from count in Gen.OneOf(Gen.Choose(0, 5), Gen.Choose(60, 400))
        from columns in Gen.OneOf(Gen.Choose(1, 9), Gen.Choose(30, 70), Gen.Choose(300, 500))
        select new RandomRatings(seed, count, columns));

    /// <summary>Numbers from 0 to 5; some are 0 or missing, some rows are copies, twice another, or without any number.</summary>
    public double[] Rows()
    {
        Random random = new(Seed);
        double[] ratings = new double[Count * ColumnCount];
        for (int row = 0; row < Count; row++)
        {
            Span<double> target = ratings.AsSpan(row * ColumnCount, ColumnCount);
            int kind = random.Next(12);
            if (kind < 3 && row > 0)
            {
                ratings.AsSpan(random.Next(row) * ColumnCount, ColumnCount).CopyTo(target);
                foreach (ref double rating in target)
                {
                    rating *= kind == 0 ? 2 : 1;
                }
            }
            else
            {
                foreach (ref double rating in target)
                {
                    rating = kind == 3 ? 0
                        : kind == 4 || random.Next(20) == 0 ? double.NaN
                        : random.Next(5) == 0 ? 0
                        : random.Next(501) / 100.0;
                }
            }
        }

        return ratings;
    }
}
