using PickleGen;

namespace Checkpoints;

/// <summary>A long computation: the square root of two, found by rolling downhill.</summary>
[Pickleable("train.Training")]
public sealed partial class Training
{
    public int Epoch { get; set; }

    public double Weight { get; set; } = 4;

    public List<double> Losses { get; set; } = [];

    public double Loss => Math.Abs((Weight * Weight) - 2);

    public void Step()
    {
        Weight -= ((Weight * Weight) - 2) / (4 * Weight);
        Losses.Add(Loss);
        Epoch++;
    }
}
