// A link into Tasklist names its task after the '#', which browsers do not send: the form carries it on.
document.querySelector('form').action += window.location.hash;
