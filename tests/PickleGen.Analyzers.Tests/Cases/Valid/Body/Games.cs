#nullable enable
namespace Games
{
    using System;
    using System.Collections.Generic;
    using PickleGen;

    [Pickleable("game.Suit")]
    public enum Suit { Clubs, Diamonds, Hearts, Spades }

    [Pickleable("game.Card")]
    public readonly partial record struct Card(Suit Suit, int Rank) : IComparable<Card>
    {
        public int CompareTo(Card other) => Rank.CompareTo(other.Rank);
    }

    [Pickleable("game.Deck")]
    public partial class Deck
    {
        private readonly Random _random = new();

        public List<Card> Cards { get; set; } = [];

        public void Shuffle()
        {
            for (int i = Cards.Count - 1; i > 0; i--)
            {
                int j = _random.Next(i + 1);
                (Cards[i], Cards[j]) = (Cards[j], Cards[i]);
            }
        }
    }

    [Pickleable("game.Player")]
    public partial class Player
    {
        public string Name { get; set; } = "";

        [PickleIgnore]
        public int Score { get; private set; }

        [PickleMember]
        public int Level { get; private set; }

        [PickleMember]
        public List<Card> Hand { get; } = [];

        public void Win() => (Score, Level) = (Score + 1, Level + 1);
    }

    [Pickleable("game.Table")]
    public partial class Table
    {
        public required Player Host { get; init; }

        public List<Player> Players { get; set; } = [];

        public Deck Deck { get; set; } = new();

        public Player? Next { get; set; }
    }

    [Pickleable("game.Position", As = PickleAs.NamedTuple)]
    public readonly partial record struct Position(int File, int Rank);

    [Pickleable("game.Piece")]
    [PickleDerived<Pawn>]
    [PickleDerived<King>]
    public abstract partial class Piece
    {
        public bool IsWhite { get; set; }

        public Position Position { get; set; }
    }

    [Pickleable("game.Pawn")]
    public sealed partial class Pawn : Piece
    {
        public bool HasMoved { get; set; }
    }

    [Pickleable("game.King")]
    public sealed partial class King : Piece
    {
        public bool MayCastle { get; set; } = true;
    }

    [Pickleable("game.Board")]
    public partial class Board
    {
        public Dictionary<Position, Piece> Pieces { get; set; } = [];

        public Stack<(Position From, Position To)> Moves { get; set; } = new();
    }

    [Pickleable("game.World")]
    public partial class World
    {
        public long Seed { get; set; }

        public Dictionary<(int X, int Y), Chunk> Chunks { get; set; } = [];

        public List<Being> Beings { get; set; } = [];
    }

    [Pickleable("game.Chunk")]
    public partial class Chunk
    {
        public byte[] Blocks { get; set; } = [];

        public ushort[,] Heights { get; set; } = new ushort[16, 16];
    }

    [Pickleable("game.Being")]
    [PickleDerived<Hero>]
    [PickleDerived<Monster>]
    public partial class Being
    {
        public string Name { get; set; } = "";

        public float Health { get; set; } = 100;

        public (float X, float Y, float Z) Position { get; set; }
    }

    [Pickleable("game.Hero")]
    public partial class Hero : Being
    {
        public Inventory Inventory { get; set; } = new();

        public Dictionary<string, int> Skills { get; set; } = [];

        public Hero? Companion { get; set; }
    }

    [Pickleable("game.Monster")]
    public partial class Monster : Being
    {
        public Being? Target { get; set; }

        public double Anger { get; set; }
    }

    [Pickleable("game.Inventory")]
    public partial class Inventory
    {
        public Item?[] Slots { get; set; } = new Item?[9];

        public int Selected { get; set; }
    }

    [Pickleable("game.Item")]
    public partial record Item(string Kind, int Count = 1)
    {
        public Dictionary<string, string>? Enchantments { get; init; }
    }

    [Pickleable("game.Quest")]
    public sealed partial class Quest
    {
        public required string Title { get; init; }

        public List<Quest> Requires { get; init; } = [];

        public bool IsDone { get; set; }

        public DateTimeOffset? DoneAt { get; set; }
    }

    [Pickleable("game.Save", Version = 1)]
    public partial class Save
    {
        public World? World { get; set; }

        public List<Quest> Quests { get; set; } = [];

        public TimeSpan Played { get; set; }

        [PickleExtensionData]
        public PyDict? Mods { get; set; }
    }

    [Pickleable("game.Highscore", As = PickleAs.Tuple)]
    public sealed partial record Highscore(string Name, long Points, DateOnly Day);

    [Pickleable("game.Replay")]
    public partial class Replay
    {
        public List<(TimeSpan At, string Key)> Inputs { get; set; } = [];

        public Dictionary<int, byte[]> Frames { get; set; } = [];
    }

    public static partial class Games
    {
        public static partial class Cards
        {
            [Pickleable("game.Rules")]
            public partial class Rules
            {
                public int Hand { get; set; } = 5;

                public bool Jokers { get; set; }
            }
        }
    }
}
