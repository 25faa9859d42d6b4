using System;
using System.Collections.Generic;
using System.Linq;
using PickleGen;

[assembly: PickleDefaults(Module = "lab")]

namespace Lab
{
    [Pickleable]
    public enum Unit { Meter, Second, Kilogram, Kelvin, Ampere }

    [Pickleable(As = PickleAs.Name)]
    public enum Split { Train, Validation, Test }

    [Pickleable]
    public readonly partial record struct Quantity(double Value, Unit Unit);

    [Pickleable]
    public readonly partial record struct Vector3(double X, double Y, double Z)
    {
        public double Length => Math.Sqrt((X * X) + (Y * Y) + (Z * Z));
    }

    [Pickleable("lab.signals.Signal")]
    public partial class Signal
    {
        [PickleMember(Format = PickleArrayFormat.Array)]
        public double[] Samples { get; set; } = [];

        public double Rate { get; set; }

        public DateTimeOffset Start { get; set; }
    }

    [Pickleable("lab.signals.Spectrum")]
    public sealed partial record Spectrum(double[] Frequencies, double[] Magnitudes, double? Noise = null);

    [Pickleable]
    public partial class Measurement
    {
        public required string Name { get; init; }

        public Quantity Value { get; set; }

        public double? Deviation { get; set; }

        public List<string> Notes { get; set; } = [];
    }

    [Pickleable]
    public partial class Experiment
    {
        public Guid Id { get; set; }

        public string Title { get; set; } = "";

        public Dictionary<string, Measurement> Measurements { get; set; } = [];

        public SortedDictionary<int, Signal> Channels { get; set; } = [];

        public Experiment? Repeats { get; set; }
    }

    [Pickleable]
    public partial class Atom
    {
        public string Symbol { get; init; } = "";

        public Vector3 Position { get; set; }

        public int Charge { get; set; }
    }

    [Pickleable]
    public partial class Molecule
    {
        public List<Atom> Atoms { get; set; } = [];

        public HashSet<(int From, int To)> Bonds { get; set; } = [];

        public double Mass => Atoms.Count;
    }

    [Pickleable]
    public sealed partial record Sample(string Code, DateOnly Taken, IReadOnlyList<Quantity> Values);

    [Pickleable]
    public partial class Grid
    {
        public double[,] Values { get; set; } = new double[0, 0];

        public (double From, double To) Horizontal { get; set; }

        public (double From, double To) Vertical { get; set; }
    }

    [Pickleable]
    public sealed partial class Polynomial(double[] coefficients)
    {
        public double[] Coefficients { get; } = coefficients;

        public double At(double x) => Coefficients.Reverse().Aggregate(0.0, (sum, next) => (sum * x) + next);
    }

    [Pickleable]
    public partial class Histogram
    {
        public double[] Edges { get; set; } = [];

        public long[] Counts { get; set; } = [];

        public long Total() => Counts.Sum();
    }
}

namespace Lab.Learning
{
    [Pickleable("ml.Dataset")]
    public partial class Dataset
    {
        public Split Split { get; set; }

        public float[][] Features { get; set; } = [];

        public int[] Labels { get; set; } = [];

        public Dictionary<int, string> Classes { get; set; } = [];
    }

    [Pickleable("ml.Layer")]
    public partial class Layer
    {
        public string Name { get; set; } = "";

        public double[,] Weights { get; set; } = new double[0, 0];

        public double[] Bias { get; set; } = [];

        public string Activation { get; set; } = "relu";
    }

    [Pickleable("ml.Model", Version = 2)]
    public partial class Model
    {
        public List<Layer> Layers { get; set; } = [];

        public Dictionary<string, double> Metrics { get; set; } = [];

        [PickleIgnore]
        public Func<double, double>? Scheduler { get; set; }

        [PickleMigration(1)]
        private static void MetricsAreNew(PyDict state) => state["metrics"] = new Dictionary<string, double>();
    }

    [Pickleable("ml.Hyperparameters", As = PickleAs.Dict)]
    public sealed partial record Hyperparameters(double LearningRate = 0.001, int BatchSize = 32, int Epochs = 10, string Optimizer = "adam", long? Seed = null);

    [Pickleable("ml.Checkpoint")]
    public sealed partial record Checkpoint(int Epoch, Model Model, Hyperparameters Parameters, TimeSpan Took);

    [Pickleable("ml.Vocabulary")]
    public partial class Vocabulary
    {
        private readonly Dictionary<string, int> _index = [];

        public List<string> Words { get; set; } = [];

        public int IndexOf(string word) => _index.TryGetValue(word, out int index) ? index : _index[word] = Words.IndexOf(word);
    }

    [Pickleable("ml.Token", As = PickleAs.Tuple)]
    public readonly partial record struct Token(string Text, int Position);

    [Pickleable("ml.Document")]
    public sealed partial record Document(string Id, IReadOnlyList<Token> Tokens, IReadOnlyDictionary<string, string> Meta);

    [Pickleable("ml.Tree")]
    public partial class DecisionTree
    {
        public int? Feature { get; set; }

        public double Threshold { get; set; }

        public DecisionTree? Left { get; set; }

        public DecisionTree? Right { get; set; }

        public Dictionary<string, int>? Votes { get; set; }
    }

    [Pickleable("ml.Forest")]
    public partial class Forest
    {
        public List<DecisionTree> Trees { get; init; } = [];

        public double OutOfBag { get; set; }
    }

    [PickleableFor<List<Checkpoint>>]
    [PickleableFor<Dictionary<Split, Dataset>>]
    [PickleableFor<float[][]>]
    public partial class LearningPickles : PickleContext;
}
