using System;
using System.ComponentModel;
using PickleGen;

namespace Shop
{
    [Pickleable]
    public partial class Page : INotifyPropertyChanged
    {
        private readonly Windows.Control _control = new();

        public event PropertyChangedEventHandler? PropertyChanged;

        public string Title { get; set; } = "";

        public byte[] Picture { get; set; } = [];

        public ViewModel? Model { get; set; }

        public void Raise() => PropertyChanged?.Invoke(_control, new(nameof(Title)));
    }

    // A class of one's own with members of its own.
    [Pickleable(Members = PickleMembers.Explicit)]
    public partial class ViewModel : System.Windows.Threading.DispatcherObject
    {
        [PickleMember]
        public string Name { get; set; } = "";
    }
}

namespace Shop.Windows
{
    // Not the one of Windows Forms.
    public class Control;
}

namespace System.Windows.Threading
{
    public abstract class DispatcherObject;
}
